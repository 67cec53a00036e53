package nativeaccess;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

final class NativeCalls {

    private NativeCalls() {}

    static void tryAll() {
        try {
            Linker linker = Linker.nativeLinker();
            var getpid = linker.downcallHandle(
                    linker.defaultLookup().find("getpid").orElseThrow(),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT));
            System.err.println("process " + (int) getpid.invokeExact());
        } catch (Throwable e) {
            System.err.println("no calls: " + e.getClass().getSimpleName());
        }
        try {
            System.load("/tmp/libmine.so");
        } catch (RuntimeException | LinkageError e) {
            System.err.println("no library: " + e.getClass().getSimpleName());
        }
    }
}
