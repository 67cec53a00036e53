import java.util.concurrent.*;

class Factory {
    static class Failed extends RuntimeException {
        private Failed(Throwable cause) {
            super(cause);
        }

        static Failed because(Throwable cause) {
            return new Failed(cause);
        }
    }

    <T> T unwrap(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw Failed.because(e);
        }
    }
}
