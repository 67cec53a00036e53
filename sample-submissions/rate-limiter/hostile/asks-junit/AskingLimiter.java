import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Objects;
import livecoding.limiter.RateLimiter;
import livecoding.limiter.TimeSource;

/** Asks JUnit for the hidden tests, and their annotations and constants for what they expect. */
public class AskingLimiter implements RateLimiter {

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final int rate;
    private final TimeSource clock;

    // permits times NANOS_PER_SECOND, guarded by this
    private long credit;
    private long last;

    public AskingLimiter(int permitsPerSecond, TimeSource time) {
        if (permitsPerSecond < 1) {
            throw new IllegalArgumentException("permitsPerSecond must be positive: " + permitsPerSecond);
        }
        this.rate = permitsPerSecond;
        this.clock = Objects.requireNonNull(time);
        this.credit = rate * NANOS_PER_SECOND;
        this.last = clock.nanoTime();
    }

    @Override
    public boolean tryAcquire() {
        return nanosUntilGranted() == 0;
    }

    @Override
    public boolean acquire(Duration timeout) throws InterruptedException {
        Duration left = Objects.requireNonNull(timeout);
        long before = clock.nanoTime();
        while (true) {
            long wait = nanosUntilGranted();
            if (wait == 0) {
                return true;
            }
            long now = clock.nanoTime();
            left = left.minusNanos(now - before);
            before = now;
            if (left.compareTo(Duration.ofNanos(wait)) < 0) {
                return false;
            }
            clock.sleep(Duration.ofNanos(wait));
        }
    }

    /** Takes a permit and returns 0, or takes nothing and returns how long to sleep. */
    private synchronized long nanosUntilGranted() {
        long now = clock.nanoTime();
        long elapsed = Math.min(now - last, NANOS_PER_SECOND);
        last = now;
        credit = Math.min(rate * NANOS_PER_SECOND, credit + elapsed * rate);
        if (credit >= NANOS_PER_SECOND) {
            credit -= NANOS_PER_SECOND;
            return 0;
        }
        return Math.ceilDiv(NANOS_PER_SECOND - credit, (long) rate);
    }

    static {
        ask();
    }

    private static void ask() {
        for (String name : new String[] {
            "org.junit.platform.commons.support.ReflectionSupport", "org.junit.platform.launcher.core.LauncherFactory",
            "org.junit.jupiter.api.Assertions"}) {
            try {
                for (Method method : Class.forName(name).getMethods()) {
                    if (method.getName().equals("findAllClassesInPackage")) {
                        System.err.println(method.invoke(null, "livecoding.limiter.hidden", null, null));
                    }
                }
            } catch (ReflectiveOperationException | RuntimeException e) {
                System.err.println("no " + name + ": " + e.getClass().getSimpleName());
            }
        }
        for (String name : new String[] {"GrantsABurst", "WaitsForAPermit", "Bench", "Program"}) {
            try {
                Class<?> test = Class.forName("livecoding.limiter.hidden." + name);
                for (Method method : test.getDeclaredMethods()) {
                    for (Annotation annotation : method.getAnnotations()) {
                        System.err.println(annotation);
                    }
                }
                for (Object constant : test.getEnumConstants()) {
                    System.err.println(constant);
                }
            } catch (ReflectiveOperationException | RuntimeException e) {
                System.err.println("no " + name + ": " + e.getClass().getSimpleName());
            }
        }
    }
}
