package q;

import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

class InlinePool<J, R> implements WorkerPool<J, R> {
    private final JobFunction<J, R> work;
    private final LinkedBlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();

    InlinePool(int workers, int queueCapacity, JobFunction<J, R> work) {
        this.work = work;
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
    public Optional<JobResult<J, R>> next() {
        return Optional.ofNullable(results.poll());
    }

    @Override
    public void close() {}

    @Override
    public void cancel() {
        results.clear();
    }
}
