package limits;

import java.time.Duration;
import livecoding.limiter.RateLimiter;

public class Limiter implements RateLimiter {

    private final int perSecond;
    private long second;
    private int used;

    public Limiter(int perSecond) {
        this.perSecond = perSecond;
    }

    @Override
    public synchronized boolean tryAcquire() {
        long now = System.currentTimeMillis() / 1000;
        if (now != second) {
            second = now;
            used = 0;
        }
        return used++ < perSecond;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        long end = System.currentTimeMillis() + timeout.toMillis();
        while (!tryAcquire()) {
            if (System.currentTimeMillis() > end) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }
}
