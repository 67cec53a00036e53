import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class GrowingPool<J, R> implements WorkerPool<J, R> {

    public GrowingPool(int workers, int queueCapacity, JobFunction<J, R> work) {}

    @Override
    public void submit(J job) {
        while (true) {
            new Thread(this::sleepForEver).start();
        }
    }

    private void sleepForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            sleepForEver();
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() {
        return Optional.empty();
    }

    @Override
    public void close() {}

    @Override
    public void cancel() {}
}
