package jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class QueuePool<J, R> implements WorkerPool<J, R> {

    private static final long LOOK_AGAIN_MILLIS = 20;

    private final BlockingQueue<J> jobs;
    private final BlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final JobFunction<J, R> work;
    private volatile boolean closed;
    private volatile boolean cancelled;

    public QueuePool(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers: " + workers);
        }
        this.work = Objects.requireNonNull(work, "work");
        this.jobs = new LinkedBlockingQueue<>(queueCapacity);
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(this::runJobs, "pool-worker-" + i);
            thread.start();
            threads.add(thread);
        }
    }

    private void runJobs() {
        while (!cancelled && !(closed && jobs.isEmpty())) {
            try {
                J job = jobs.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                if (job != null) {
                    results.add(run(job));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private JobResult<J, R> run(J job) {
        try {
            return new JobResult<>(job, work.apply(job), null);
        } catch (Throwable failure) {
            return new JobResult<>(job, null, failure);
        }
    }

    @Override
    public void submit(J job) throws InterruptedException {
        Objects.requireNonNull(job, "job");
        if (closed) {
            throw new IllegalStateException("closed");
        }
        while (!jobs.offer(job)) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        while (true) {
            JobResult<J, R> result = results.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            if (result != null) {
                return Optional.of(result);
            }
            if (cancelled || (closed && jobs.isEmpty())) {
                return Optional.empty();
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
        threads.forEach(Thread::interrupt);
    }
}
