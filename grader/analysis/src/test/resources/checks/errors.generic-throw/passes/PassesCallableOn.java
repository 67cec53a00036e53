import java.util.concurrent.Callable;

class Gate {
    private int failures;

    public <T> T call(Callable<T> action) throws Exception {
        return attempt(action);
    }

    private <T> T attempt(Callable<T> action) throws Exception {
        T value = action.call();
        failures = 0;
        return value;
    }
}
