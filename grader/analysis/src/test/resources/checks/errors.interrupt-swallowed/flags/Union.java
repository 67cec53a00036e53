import java.util.concurrent.*;

class Waits {
    String result(Future<String> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) { // finding: Waits.result
            return "";
        }
    }
}
