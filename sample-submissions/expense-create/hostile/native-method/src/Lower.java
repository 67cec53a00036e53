package nativemethod;

final class Lower {
    private Lower() {}

    static native long address(Object object);
}
