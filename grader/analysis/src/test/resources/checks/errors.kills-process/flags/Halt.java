class Pool {
    void run(Runnable job) {
        try {
            job.run();
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(3); // finding: Pool.run
        }
    }
}
