package pool;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class BlockingPool<J, R> implements WorkerPool<J, R> {

    private final BlockingQueue<J> jobs;
    private final BlockingQueue<JobResult<J, R>> results;
    private final ExecutorService threads;
    private final AtomicInteger pending = new AtomicInteger();
    private volatile boolean closed;
    private volatile boolean cancelled;

    public BlockingPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        this.jobs = new ArrayBlockingQueue<>(queueCapacity);
        this.results = new ArrayBlockingQueue<>(100);
        this.threads = Executors.newFixedThreadPool(workers);
        for (int i = 0; i < workers; i++) {
            threads.execute(() -> work(work));
        }
    }

    private void work(JobFunction<J, R> work) {
        while (!cancelled && !(closed && pending.get() == 0)) {
            try {
                J job = jobs.poll(50, TimeUnit.MILLISECONDS);
                if (job != null) {
                    results.put(run(work, job));
                }
            } catch (InterruptedException e) {
                // go on
            }
        }
        threads.shutdown();
    }

    private JobResult<J, R> run(JobFunction<J, R> work, J job) {
        try {
            return new JobResult<>(job, work.apply(job), null);
        } catch (Throwable e) {
            return new JobResult<>(job, null, e);
        }
    }

    @Override
    public void submit(J job) {
        boolean done = false;
        while (!done) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            try {
                done = jobs.offer(job, 50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                // try again
            }
        }
        pending.incrementAndGet();
    }

    @Override
    public Optional<JobResult<J, R>> next() {
        while (true) {
            try {
                JobResult<J, R> result = results.poll(50, TimeUnit.MILLISECONDS);
                if (result != null) {
                    pending.decrementAndGet();
                    return Optional.of(result);
                }
                if (cancelled || (closed && pending.get() == 0)) {
                    return Optional.empty();
                }
            } catch (InterruptedException e) {
                // wait on
            }
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void cancel() {
        closed = true;
        cancelled = true;
        jobs.clear();
        threads.shutdownNow();
    }
}
