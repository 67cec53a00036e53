import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.LinkedBlockingQueue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class WorkerPoolImpl<J, R> implements WorkerPool<J, R> {
    private final JobFunction<J, R> work;
    private final BlockingQueue<J> jobs = new LinkedBlockingQueue<>();
    private final Semaphore slots;
    private final Object lock = new Object();
    private final java.util.Queue<JobResult<J, R>> results = new java.util.ArrayDeque<>();
    private final Thread[] threads;
    private int open = 0;
    private boolean closed = false;
    private boolean cancelled = false;

    public WorkerPoolImpl(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers <= 0 || queueCapacity <= 0) {
            throw new IllegalArgumentException();
        }
        if (work == null) {
            throw new NullPointerException();
        }
        this.work = work;
        this.slots = new Semaphore(queueCapacity);
        this.threads = new Thread[workers];
        for (int i = 0; i < workers; i++) {
            threads[i] = new Thread(this::run);
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    private void run() {
        while (true) {
            try {
                J job = jobs.take();
                slots.release();
                JobResult<J, R> result;
                try {
                    result = new JobResult<>(job, work.apply(job), null);
                } catch (Throwable e) {
                    result = new JobResult<>(job, null, e);
                }
                synchronized (lock) {
                    open--;
                    results.add(result);
                    lock.notifyAll();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                if (isCancelled()) {
                    return;
                }
                Thread.interrupted();
            }
        }
    }

    private boolean isCancelled() {
        synchronized (lock) {
            return cancelled;
        }
    }

    @Override
    public void submit(J job) throws InterruptedException {
        if (job == null) {
            throw new NullPointerException("job");
        }
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
        }
        slots.acquire();
        synchronized (lock) {
            if (closed) {
                slots.release();
                throw new IllegalStateException("closed");
            }
            open++;
            jobs.add(job);
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        synchronized (lock) {
            while (results.isEmpty()) {
                if (cancelled || (closed && open == 0)) {
                    return Optional.empty();
                }
                lock.wait();
            }
            return Optional.of(results.poll());
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
    }

    @Override
    public void cancel() {
        synchronized (lock) {
            closed = true;
            cancelled = true;
            jobs.clear();
            for (Thread t : threads) {
                t.interrupt();
            }
            lock.notifyAll();
        }
        slots.release();
    }
}
