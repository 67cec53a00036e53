import java.lang.instrument.Instrumentation; // finding: java.lang.instrument

public class Agent {
    public static void premain(String args, Instrumentation instrumentation) {
        instrumentation.addTransformer(null);
    }
}
