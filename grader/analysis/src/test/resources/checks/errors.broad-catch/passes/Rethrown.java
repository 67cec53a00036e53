import java.util.concurrent.Callable;

class Breaker {
    private int failures;

    <T> T call(Callable<T> action) throws Exception {
        try {
            return action.call();
        } catch (Throwable t) {
            synchronized (this) {
                failures++;
            }
            throw t;
        }
    }
}
