package pool;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.ArrayDeque;
import java.util.Queue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** The JDK's pool does the work; this class only counts what is on its way. */
public final class ExecutorPool<J, R> implements WorkerPool<J, R> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ExecutorService executor;
    private final JobFunction<J, R> work;
    private final int capacity;
    private final int workers;

    // all guarded by lock
    private final Queue<JobResult<J, R>> results = new ArrayDeque<>();
    private int underWay;
    private boolean ended;
    private boolean cancelled;

    public ExecutorPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers < 1 || queueCapacity < 0) {
            throw new IllegalArgumentException("workers %d, capacity %d".formatted(workers, queueCapacity));
        }
        this.work = Objects.requireNonNull(work, "work");
        this.capacity = queueCapacity;
        this.workers = workers;
        this.executor = Executors.newFixedThreadPool(workers);
    }

    @Override
    public void submit(J job) throws InterruptedException {
        Objects.requireNonNull(job, "job");
        lock.lockInterruptibly();
        try {
            while (!ended && underWay >= workers + capacity) {
                changed.await();
            }
            if (ended) {
                throw new IllegalStateException("no more jobs");
            }
            underWay++;
            executor.execute(() -> finish(run(job)));
        } finally {
            lock.unlock();
        }
    }

    private JobResult<J, R> run(J job) {
        try {
            return new JobResult<>(job, work.apply(job), null);
        } catch (Throwable t) {
            return new JobResult<>(job, null, t);
        }
    }

    private void finish(JobResult<J, R> result) {
        lock.lock();
        try {
            underWay--;
            results.add(result);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (results.isEmpty() && !cancelled && !(ended && underWay == 0)) {
                changed.await();
            }
            return Optional.ofNullable(results.poll());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            ended = true;
            executor.shutdown();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void cancel() {
        lock.lock();
        try {
            ended = true;
            cancelled = true;
            executor.shutdownNow();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
