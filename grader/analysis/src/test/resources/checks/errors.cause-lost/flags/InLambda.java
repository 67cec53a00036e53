import java.util.concurrent.*;

class Calls {
    Callable<String> once(Future<String> future) {
        return () -> {
            try {
                return future.get();
            } catch (ExecutionException failure) {
                throw new IllegalStateException("call failed"); // finding: ExecutionException
            }
        };
    }
}
