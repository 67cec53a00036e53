package pool;

import java.util.Optional;
import livecoding.pool.JobFunction;
import livecoding.pool.JobResult;
import livecoding.pool.WorkerPool;

public class FixedWorkerPool<J, R> implements WorkerPool<J, R> {

  private final JobFunction<J, R> work;

  public FixedWorkerPool(int workers, int queueCapacity, JobFunction<J, R> work) {
    this.work = work;
  }

  @Override
  public void submit(J job) throws InterruptedException {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public Optional<JobResult<J, R>> next() throws InterruptedException {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException("Yours to write");
  }

  @Override
  public void cancel() {
    throw new UnsupportedOperationException("Yours to write");
  }
}
