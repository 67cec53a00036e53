import java.util.concurrent.*;
import java.util.logging.*;

class Workers {
    private static final Logger logger = Logger.getLogger("workers");
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private volatile boolean running = true;

    private void loop() {
        while (running) {
            try {
                queue.take().run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                logger.log(Level.WARNING, "a job failed, its worker lives on", e);
            }
        }
    }
}
