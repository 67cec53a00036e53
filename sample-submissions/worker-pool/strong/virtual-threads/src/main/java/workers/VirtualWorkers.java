package workers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** Workers are virtual threads: cheap, and there are still only so many of them. */
public class VirtualWorkers<J, R> implements WorkerPool<J, R> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notFull = lock.newCondition();
    private final Condition notEmpty = lock.newCondition();
    private final Condition finished = lock.newCondition();
    private final Queue<J> pending = new ArrayDeque<>();
    private final Queue<JobResult<J, R>> results = new ArrayDeque<>();
    private final List<Thread> workers = new ArrayList<>();
    private final JobFunction<J, R> work;
    private final int capacity;
    private int active;
    private boolean closed;
    private boolean cancelled;

    public VirtualWorkers(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers <= 0) {
            throw new IllegalArgumentException("workers must be positive");
        }
        if (queueCapacity <= 0) {
            throw new IllegalArgumentException("queueCapacity must be positive");
        }
        this.work = Objects.requireNonNull(work, "work");
        this.capacity = queueCapacity;
        for (int i = 1; i <= workers; i++) {
            this.workers.add(Thread.ofVirtual().name("worker-" + i).start(this::work));
        }
    }

    @Override
    public void submit(J job) throws InterruptedException {
        Objects.requireNonNull(job, "job");
        lock.lockInterruptibly();
        try {
            while (pending.size() >= capacity && !closed) {
                notFull.await();
            }
            if (closed) {
                throw new IllegalStateException("the pool takes no more jobs");
            }
            pending.add(job);
            notEmpty.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (results.isEmpty()) {
                if (cancelled || (closed && pending.isEmpty() && active == 0)) {
                    return Optional.empty();
                }
                finished.await();
            }
            return Optional.of(results.remove());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            wakeEverybody();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void cancel() {
        lock.lock();
        try {
            closed = true;
            cancelled = true;
            pending.clear();
            wakeEverybody();
            for (Thread worker : workers) {
                worker.interrupt();
            }
        } finally {
            lock.unlock();
        }
    }

    private void wakeEverybody() {
        notFull.signalAll();
        notEmpty.signalAll();
        finished.signalAll();
    }

    private void work() {
        for (J job = take(); job != null; job = take()) {
            JobResult<J, R> result = resultOf(job);
            lock.lock();
            try {
                active--;
                if (!cancelled) {
                    results.add(result);
                }
                finished.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    private J take() {
        lock.lock();
        try {
            while (pending.isEmpty() && !closed) {
                notEmpty.awaitUninterruptibly();
            }
            J job = pending.poll();
            if (job != null) {
                active++;
                notFull.signal();
            }
            return job;
        } finally {
            lock.unlock();
        }
    }

    private JobResult<J, R> resultOf(J job) {
        try {
            return new JobResult<>(job, work.apply(job), null);
        } catch (Throwable failure) {
            return new JobResult<>(job, null, failure);
        }
    }
}
