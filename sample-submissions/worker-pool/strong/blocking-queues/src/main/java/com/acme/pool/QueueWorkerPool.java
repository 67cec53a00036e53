package com.acme.pool;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

/**
 * Jobs and results travel in unbounded queues; a semaphore bounds the jobs that wait. An end marker in the results says
 * that there is no more, and is put back by whoever finds it.
 */
public class QueueWorkerPool<J, R> implements WorkerPool<J, R> {

    private sealed interface Message<T> {
        record Of<T>(T content) implements Message<T> {}
        record End<T>() implements Message<T> {}
    }

    private final JobFunction<J, R> work;
    private final Semaphore room;
    private final LinkedBlockingQueue<Message<J>> jobs = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Message<JobResult<J, R>>> results = new LinkedBlockingQueue<>();
    private final List<Thread> workers;
    private final AtomicInteger workersLeft;
    private final Object admission = new Object();
    private boolean closed;
    private volatile boolean cancelled;

    public QueueWorkerPool(int workers, int queueCapacity, JobFunction<J, R> work) {
        if (workers <= 0 || queueCapacity <= 0) {
            throw new IllegalArgumentException("workers=" + workers + ", queueCapacity=" + queueCapacity);
        }
        this.work = Objects.requireNonNull(work);
        this.room = new Semaphore(queueCapacity);
        this.workersLeft = new AtomicInteger(workers);
        this.workers = IntStream.range(0, workers).mapToObj(i -> new Thread(this::loop, "worker " + i)).toList();
        this.workers.forEach(Thread::start);
    }

    @Override
    public void submit(J job) throws InterruptedException {
        Objects.requireNonNull(job);
        refuseIfClosed();
        room.acquire();
        synchronized (admission) {
            if (closed) {
                room.release();
                throw new IllegalStateException("closed");
            }
            jobs.add(new Message.Of<>(job));
        }
    }

    private void refuseIfClosed() {
        synchronized (admission) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
        }
    }

    @Override
    public Optional<JobResult<J, R>> next() throws InterruptedException {
        return switch (results.take()) {
            case Message.Of<JobResult<J, R>>(JobResult<J, R> result) -> Optional.of(result);
            case Message.End<JobResult<J, R>> end -> {
                results.add(end);
                yield Optional.empty();
            }
        };
    }

    @Override
    public void close() {
        synchronized (admission) {
            if (!closed) {
                closed = true;
                jobs.add(new Message.End<>());
            }
        }
    }

    @Override
    public void cancel() {
        synchronized (admission) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            closed = true;
            jobs.clear();
            jobs.add(new Message.End<>());
            results.add(new Message.End<>());
        }
        // blocked submitters get in, find the pool closed and pass the permit on
        room.release();
        workers.forEach(Thread::interrupt);
    }

    private void loop() {
        while (true) {
            Message<J> message;
            try {
                message = jobs.take();
            } catch (InterruptedException e) {
                // cancel leaves an end marker, and a job that interrupts its own thread means no harm
                continue;
            }
            switch (message) {
                case Message.Of<J>(J job) -> {
                    room.release();
                    finish(run(job));
                }
                case Message.End<J> end -> {
                    jobs.add(end);
                    if (workersLeft.decrementAndGet() == 0 && !cancelled) {
                        results.add(new Message.End<>());
                    }
                    return;
                }
            }
        }
    }

    private void finish(JobResult<J, R> result) {
        if (!cancelled) {
            results.add(new Message.Of<>(result));
        }
    }

    private JobResult<J, R> run(J job) {
        try {
            return new JobResult<>(job, work.apply(job), null);
        } catch (Throwable t) {
            return new JobResult<>(job, null, t);
        }
    }
}
