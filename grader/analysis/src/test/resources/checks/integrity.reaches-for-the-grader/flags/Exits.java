class Exits {
    Exits() {
        System.exit(0); // finding: System.exit
    }

    void answer() throws java.io.IOException {
        Runtime.getRuntime().halt(0); // finding: Runtime.halt
        var out = new java.io.FileOutputStream(java.io.FileDescriptor.out); // finding: FileDescriptor.out
        out.write(1);
        System.setOut(null); // finding: System.setOut
    }

    public static void main(String[] args) {
        System.exit(1);
    }
}
