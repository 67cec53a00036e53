import java.util.concurrent.*;

class Limiter {
    private final Semaphore permits = new Semaphore(1);

    boolean acquire(long millis) {
        try {
            return permits.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) { // finding: Limiter.acquire
            return false;
        }
    }
}
