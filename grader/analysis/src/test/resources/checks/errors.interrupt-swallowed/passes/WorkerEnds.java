import java.util.concurrent.*;

class Worker {
    private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(5);

    Thread start() {
        return Thread.ofPlatform().start(() -> {
            try {
                while (true) {
                    queue.take().run();
                }
            } catch (InterruptedException stop) {
                // cancelled: the worker ends here
            }
        });
    }

    class Loop implements Runnable {
        volatile boolean stopped;

        @Override
        public void run() {
            while (!stopped) {
                try {
                    queue.take().run();
                } catch (InterruptedException e) {
                    // looks at stopped again
                }
            }
        }
    }
}
