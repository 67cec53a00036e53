import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class SpinningPool<J, R> implements WorkerPool<J, R> {

	private final ReentrantLock lock = new ReentrantLock();
	private final Condition room = lock.newCondition();
	private final Condition result = lock.newCondition();
	private final ArrayBlockingQueue<J> queue;
	private final ConcurrentLinkedQueue<JobResult<J, R>> results = new ConcurrentLinkedQueue<>();
	private final JobFunction<J, R> work;
	private final Thread[] workers;
	private int accepted;
	private int finished;
	private volatile boolean closed;
	private volatile boolean cancelled;

	public SpinningPool(int workers, int queueCapacity, JobFunction<J, R> work) {
		if (workers <= 0) {
			throw new IllegalArgumentException("workers");
		}
		if (work == null) {
			throw new NullPointerException("work");
		}
		this.work = work;
		this.queue = new ArrayBlockingQueue<>(queueCapacity); // throws for < 1
		this.workers = new Thread[workers];
		for (int i = 0; i < workers; i++) {
			this.workers[i] = new Thread(this::loop, "spinner-" + i);
			this.workers[i].start();
		}
	}

	private void loop() {
		while (!cancelled) {
			boolean last = closed; // before looking: a job may come in between
			J job = next0();
			if (job == null) {
				if (last) {
					return;
				}
				Thread.onSpinWait();
				continue;
			}
			JobResult<J, R> r;
			try {
				r = new JobResult<>(job, work.apply(job), null);
			} catch (Throwable t) {
				r = new JobResult<>(job, null, t);
			}
			lock.lock();
			try {
				finished++;
				results.add(r);
				result.signalAll();
			} finally {
				lock.unlock();
			}
		}
	}

	private J next0() {
		if (queue.isEmpty() && !closed) {
			return null;
		}
		lock.lock();
		try {
			J job = queue.poll();
			room.signal();
			return job;
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void submit(J job) throws InterruptedException {
		if (job == null) {
			throw new NullPointerException("job");
		}
		lock.lockInterruptibly();
		try {
			while (!closed && queue.remainingCapacity() == 0) {
				room.await();
			}
			if (closed) {
				throw new IllegalStateException("closed");
			}
			accepted++;
			queue.add(job);
		} finally {
			lock.unlock();
		}
	}

	@Override
	public Optional<JobResult<J, R>> next() throws InterruptedException {
		lock.lockInterruptibly();
		try {
			while (results.isEmpty() && !cancelled && !(closed && accepted == finished)) {
				result.await();
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
			closed = true;
			room.signalAll();
			result.signalAll();
		} finally {
			lock.unlock();
		}
	}

	@Override
	public void cancel() {
		lock.lock();
		try {
			cancelled = true;
			closed = true;
			queue.clear();
			for (Thread worker : workers) {
				worker.interrupt();
			}
			room.signalAll();
			result.signalAll();
		} finally {
			lock.unlock();
		}
	}
}
