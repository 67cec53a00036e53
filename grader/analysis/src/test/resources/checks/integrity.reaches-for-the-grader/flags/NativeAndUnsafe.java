import java.lang.foreign.Linker; // finding: java.lang.foreign
import sun.misc.Unsafe; // finding: sun.misc

class Low {
    private static native long address(Object o); // finding: address

    static {
        System.loadLibrary("low"); // finding: loadLibrary
    }
}
