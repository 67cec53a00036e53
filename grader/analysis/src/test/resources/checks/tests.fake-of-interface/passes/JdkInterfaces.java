import java.util.concurrent.Callable;
import org.junit.jupiter.api.*;

class CallTest {
    @Test
    void calls() throws Exception {
        Callable<Integer> one = () -> 1;
        Runnable none = new Runnable() {
            @Override
            public void run() {}
        };
        none.run();
        Assertions.assertEquals(1, one.call());
    }
}
