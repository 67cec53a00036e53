package app;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class SimpleWorkerPool<J, R> implements WorkerPool<J, R> {

    private enum Phase { RUNNING, DRAINING, CANCELLED }

    private final Object monitor = new Object();
    private final Deque<J> jobs = new ArrayDeque<>();
    private final Deque<JobResult<J, R>> results = new ArrayDeque<>();
    private final List<Thread> threads = new ArrayList<>();
    private final int queueCapacity;
    private final JobFunction<J, R> function;
    private Phase phase = Phase.RUNNING;
    private int busy;

    public SimpleWorkerPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers < 1 || queueCapacity < 1) {
            throw new IllegalArgumentException("at least one worker and one place in the queue");
        }
        this.queueCapacity = queueCapacity;
        this.function = Objects.requireNonNull(work);
        for (int i = 0; i < workers; i++) {
            Thread thread = new Thread(this::work);
            threads.add(thread);
            thread.start();
        }
    }

    @Override
    public void submit(J job) throws InterruptedException {
        Objects.requireNonNull(job);
        synchronized (monitor) {
            while (phase == Phase.RUNNING && jobs.size() == queueCapacity) {
                monitor.wait();
            }
            if (phase != Phase.RUNNING) {
                throw new IllegalStateException("pool is " + phase);
            }
            jobs.add(job);
            monitor.notifyAll();
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        synchronized (monitor) {
            while (results.isEmpty() && moreToCome()) {
                monitor.wait();
            }
            return Optional.ofNullable(results.poll());
        }
    }

    private boolean moreToCome() {
        return phase == Phase.RUNNING || (phase == Phase.DRAINING && (busy > 0 || !jobs.isEmpty()));
    }

    @Override
    public void close() {
        synchronized (monitor) {
            if (phase == Phase.RUNNING) {
                phase = Phase.DRAINING;
            }
            monitor.notifyAll();
        }
    }

    @Override
    public void cancel() {
        synchronized (monitor) {
            phase = Phase.CANCELLED;
            jobs.clear();
            threads.forEach(Thread::interrupt);
            monitor.notifyAll();
        }
    }

    private void work() {
        try {
            while (true) {
                J job;
                synchronized (monitor) {
                    while (jobs.isEmpty() && phase == Phase.RUNNING) {
                        monitor.wait();
                    }
                    if (jobs.isEmpty()) {
                        return;
                    }
                    job = jobs.poll();
                    busy++;
                    monitor.notifyAll();
                }
                JobResult<J, R> result = null;
                try {
                    result = new JobResult<>(job, function.apply(job), null);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    result = new JobResult<>(job, null, e);
                } catch (Exception e) {
                    result = new JobResult<>(job, null, e);
                } finally {
                    synchronized (monitor) {
                        busy--;
                        if (result != null) {
                            results.add(result);
                        }
                        monitor.notifyAll();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
