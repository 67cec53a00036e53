class Hooks {
    void register(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("bye " + server)));
        int cores = Runtime.getRuntime().availableProcessors();
        System.out.println(cores);
    }
}
