package p;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class Pool<J, R> implements WorkerPool<J, R> {
    private final JobFunction<J, R> work;
    private final List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    private final LinkedBlockingQueue<JobResult<J, R>> results = new LinkedBlockingQueue<>();
    private volatile boolean closed;

    public Pool(int workers, int queueCapacity, JobFunction<J, R> work) {
        this.work = work;
    }

    @Override
    public void submit(J job) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Thread thread = Thread.startVirtualThread(() -> {
            try {
                results.add(new JobResult<>(job, work.apply(job), null));
            } catch (Exception e) {
                results.add(new JobResult<>(job, null, e));
            }
        });
        threads.add(thread);
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        if (closed) {
            for (Thread thread : threads) {
                thread.join();
            }
            return Optional.ofNullable(results.poll());
        }
        return Optional.of(results.take());
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public void cancel() {
        closed = true;
        for (Thread thread : threads) {
            thread.interrupt();
        }
    }
}
