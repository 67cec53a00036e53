import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class CarefulPool<J, R> implements WorkerPool<J, R> {

    private final BlockingQueue<J> jobs;
    private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
    private final CountDownLatch started;
    private final JobFunction<J, R> work;

    public CarefulPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        this.jobs = new ArrayBlockingQueue<>(queueCapacity);
        this.work = work;
        // do not take jobs before all the workers are there
        this.started = new CountDownLatch(workers + 1);
        for (int i = 0; i < workers; i++) {
            new Thread(this::run).start();
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        started.countDown();
        try {
            while (true) {
                J job = jobs.take();
                try {
                    results.add(new JobResult<>(job, work.apply(job), null));
                } catch (Exception e) {
                    results.add(new JobResult<>(job, null, e));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void submit(J job) throws InterruptedException {
        jobs.put(job);
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        return Optional.of(results.take());
    }

    @Override
    public void close() {}

    @Override
    public void cancel() {}
}
