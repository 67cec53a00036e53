import java.util.concurrent.*;
import livecoding.pool.*;

public class MyPool<J, R> implements WorkerPool<J, R> {
    private final ExecutorService executor;
    private final CompletionService<JobResult<J, R>> completion;

    public MyPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        executor = new ThreadPoolExecutor(workers, workers, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queueCapacity));
        completion = new ExecutorCompletionService<>(executor);
    }

    @Override
    public void submit(J job) {
        completion.submit(() -> new JobResult(job, work.apply(job)));
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        return completion.take().get();
    }
}
