package reflectioninto;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.util.List;

final class Burglar {

    private Burglar() {}

    static void tryDoors() {
        for (String name : List.of(
                "io.livegrade.stub.Stub", "java.lang.System", "sun.misc.Unsafe", "jdk.internal.misc.Unsafe")) {
            try {
                Class<?> type = Class.forName(name);
                MethodHandles.privateLookupIn(type, MethodHandles.lookup());
                for (Field field : type.getDeclaredFields()) {
                    ((AccessibleObject) field).setAccessible(true);
                    System.err.println(field);
                }
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                System.err.println(name + ": " + e.getClass().getSimpleName());
            }
        }
        Thread.getAllStackTraces().keySet().forEach(thread -> System.err.println(thread.getName()));
    }
}
