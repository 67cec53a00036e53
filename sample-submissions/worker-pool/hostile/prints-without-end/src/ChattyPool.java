import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class ChattyPool<J, R> implements WorkerPool<J, R> {
    private final LinkedBlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
    private final JobFunction<J, R> work;

    public ChattyPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        this.work = work;
        Thread talker = new Thread(() -> {
            while (true) {
                System.out.println("all " + workers + " workers are fine, the queue holds " + queueCapacity);
            }
        });
        talker.setDaemon(true);
        talker.start();
    }

    @Override
    public void submit(J job) {
        try {
            results.add(new JobResult<>(job, work.apply(job), null));
        } catch (Exception e) {
            results.add(new JobResult<>(job, null, e));
        }
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
