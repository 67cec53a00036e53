import java.util.concurrent.BlockingQueue;

class Loop implements Runnable {
    private final BlockingQueue<Runnable> jobs;

    Loop(BlockingQueue<Runnable> jobs) {
        this.jobs = jobs;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                jobs.take().run();
            } catch (InterruptedException e) {
                return;
            } catch (Exception e) {
                System.err.println("job failed: " + e);
            }
        }
    }

    static void quietly(AutoCloseable c) {
        try {
            c.close();
        } catch (Exception ignored) {
            // nothing to be done about it
        }
    }
}
