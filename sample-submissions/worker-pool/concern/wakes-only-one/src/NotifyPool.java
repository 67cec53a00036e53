import java.util.LinkedList;
import java.util.Optional;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/** One lock for everything. */
public class NotifyPool<J, R> implements WorkerPool<J, R> {

    private final LinkedList<J> jobs = new LinkedList<>();
    private final LinkedList<JobResult<J, R>> results = new LinkedList<>();
    private final Thread[] threads;
    private final JobFunction<J, R> work;
    private final int max;
    private int unfinished;
    private boolean closed;
    private boolean cancelled;

    public NotifyPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers <= 0 || queueCapacity <= 0) {
            throw new IllegalArgumentException("sizes must be positive");
        }
        if (work == null) {
            throw new NullPointerException("work");
        }
        this.work = work;
        this.max = queueCapacity;
        this.threads = new Thread[workers];
        for (int i = 0; i < workers; i++) {
            threads[i] = new Thread(this::doJobs);
            threads[i].start();
        }
    }

    @Override
    public synchronized void submit(J job) throws InterruptedException {
        if (job == null) {
            throw new NullPointerException("job");
        }
        while (jobs.size() >= max && !closed) {
            wait();
        }
        if (closed) {
            throw new IllegalStateException("closed");
        }
        jobs.add(job);
        unfinished++;
        notify();
    }

    @Override
    public synchronized Optional<JobResult<J, R>> next() throws InterruptedException {
        while (results.isEmpty()) {
            if (cancelled || (closed && unfinished == 0)) {
                return Optional.empty();
            }
            wait();
        }
        return Optional.of(results.removeFirst());
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    @Override
    public synchronized void cancel() {
        closed = true;
        cancelled = true;
        jobs.clear();
        for (Thread thread : threads) {
            thread.interrupt();
        }
        notifyAll();
    }

    private void doJobs() {
        J job = nextJob();
        while (job != null) {
            JobResult<J, R> result;
            try {
                result = new JobResult<>(job, work.apply(job), null);
            } catch (Throwable t) {
                result = new JobResult<>(job, null, t);
            }
            deliver(result);
            job = nextJob();
        }
    }

    private synchronized J nextJob() {
        while (jobs.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // closed is set when this happens
            }
        }
        J job = jobs.poll();
        notify();
        return job;
    }

    private synchronized void deliver(JobResult<J, R> result) {
        unfinished--;
        results.add(result);
        if (closed) {
            notifyAll();
        } else {
            notify();
        }
    }
}
