import java.io.IOException;
import java.util.concurrent.*;

class Send {
    String send(Future<String> reply) throws IOException, InterruptedException {
        try {
            return reply.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof TimeoutException) {
                throw new IOException("timed out");
            }
            throw new IOException("failed", cause);
        }
    }
}
