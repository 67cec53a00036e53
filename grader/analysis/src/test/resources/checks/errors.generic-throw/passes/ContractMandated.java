import java.util.concurrent.Callable;

class Mandated implements Callable<String>, AutoCloseable {
    interface Step {
        void go() throws Exception;
    }

    @Override
    public String call() throws Exception {
        return "x";
    }

    public void close() throws Exception {}

    public static void main(String[] args) throws Exception {
        new Mandated().call();
    }
}
