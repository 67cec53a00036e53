import java.util.*;

class Pool {
    private final Deque<Runnable> jobs = new ArrayDeque<>();
    private boolean closed;

    Pool() {
        Thread.ofPlatform().start(this::runJobs);
    }

    private void runJobs() {
        for (Runnable job = next(); job != null; job = next()) {
            job.run();
        }
    }

    private synchronized Runnable next() {
        while (jobs.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // only close interrupts, and has set the flag
            }
        }
        return jobs.poll();
    }
}
