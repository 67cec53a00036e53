class Nest {
    static class Repo {
        Runnable job() {
            return () -> {
                try {
                    Thread.onSpinWait();
                } catch (IllegalStateException broken) {
                    broken.printStackTrace(System.err); // finding: Repo.job
                    throw broken;
                }
            };
        }
    }
}
