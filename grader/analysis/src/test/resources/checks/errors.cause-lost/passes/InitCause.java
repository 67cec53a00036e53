class Old {
    void work(Runnable job) {
        try {
            job.run();
        } catch (IllegalStateException e) {
            IllegalArgumentException wrapped = new IllegalArgumentException("job failed");
            wrapped.initCause(e);
            throw wrapped;
        }
    }

    void suppressed(Runnable job) {
        try {
            job.run();
        } catch (IllegalStateException e) {
            var failure = new UnsupportedOperationException("no");
            failure.addSuppressed(e);
            throw failure;
        }
    }
}
