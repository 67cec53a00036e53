import java.util.concurrent.*;

class Pool<J, R> {
    interface Work<J, R> {
        R apply(J job) throws Exception;
    }

    record Done<J, R>(J job, R value, Throwable failure) {}

    private final Work<J, R> work;
    private final BlockingQueue<Done<J, R>> results = new LinkedBlockingQueue<>();

    Pool(Work<J, R> work) {
        this.work = work;
    }

    private void one(J job) {
        Done<J, R> done;
        try {
            done = new Done<>(job, work.apply(job), null);
        } catch (Throwable failure) {
            done = new Done<>(job, null, failure);
        }
        results.add(done);
    }

    CompletableFuture<R> async(J job) {
        CompletableFuture<R> future = new CompletableFuture<>();
        try {
            future.complete(work.apply(job));
        } catch (Exception e) {
            future.completeExceptionally(e);
        }
        return future;
    }
}
