package io.livegrade.bridge;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns calls, returns and exceptions into frames and back, and runs the calls that arrive. */
final class CallServer {

  private static final int MAX_ARGUMENTS = 16;

  private final Endpoint endpoint;
  private final WireTypes types;
  private final ReferenceTable references;
  private final Consumer<Throwable> failedCallbacks;
  private final Map<MethodKey, Method> methods = new ConcurrentHashMap<>();

  CallServer(
      Endpoint endpoint,
      WireTypes types,
      ReferenceTable references,
      Consumer<Throwable> failedCallbacks) {
    this.endpoint = endpoint;
    this.types = types;
    this.references = references;
    this.failedCallbacks = failedCallbacks;
  }

  private record MethodKey(Class<?> target, String name, int parameters, String signature) {}

  Frame encodeCall(long conversation, long id, Method method, @Nullable Object[] arguments)
      throws IOException {
    ValueWriter out = writer();
    out.writeLong(id);
    out.writeText(method.getName());
    out.writeText(signature(method));
    out.writeCount(arguments.length);
    for (Object argument : arguments) {
      out.writeValue(argument);
    }
    return new Frame(Frame.Kind.CALL, conversation, out.toByteArray());
  }

  @Nullable Object decodeReturn(Frame frame, Method method) throws IOException {
    ValueReader in = reader(frame);
    Object value = in.readValue(method.getGenericReturnType());
    in.end();
    return value;
  }

  Throwable decodeThrow(Frame frame) throws IOException {
    ValueReader in = reader(frame);
    Throwable thrown = in.readThrowable();
    in.end();
    return thrown;
  }

  /**
   * Runs a call.
   *
   * @throws ProtocolViolation when the frame asks for something that was never offered
   */
  Frame serve(Frame call) throws IOException {
    ValueReader in = reader(call);
    Object target = references.exported(in.readLong());
    String name = in.readText();
    String signature = in.readText();
    int count = in.readCount(MAX_ARGUMENTS);
    Method method = methodOf(target, name, count, signature);
    Type[] parameters = method.getGenericParameterTypes();
    @Nullable Object[] arguments = new @Nullable Object[count];
    for (int i = 0; i < count; i++) {
      arguments[i] = in.readValue(parameters[i]);
    }
    in.end();
    try {
      return reply(call, method.invoke(target, arguments));
    } catch (InvocationTargetException e) {
      return failure(call, e.getCause() == null ? e : e.getCause());
    } catch (IllegalArgumentException e) {
      throw new ProtocolViolation("an argument that " + method.getName() + " does not take");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a public interface method that is not accessible", e);
    }
  }

  private Frame reply(Frame call, @Nullable Object result) throws IOException {
    ValueWriter out = writer();
    try {
      out.writeValue(result);
    } catch (RuntimeException | Error e) {
      // Reading a result may run the candidate's code: a list of its own, say.
      return failure(call, e);
    }
    byte[] payload = out.toByteArray();
    return payload.length <= Frame.MAX_PAYLOAD
        ? new Frame(Frame.Kind.RETURN, call.conversation(), payload)
        : failure(call, new IllegalStateException("a result of " + payload.length + " bytes"));
  }

  private Frame failure(Frame call, Throwable thrown) throws IOException {
    if (thrown instanceof Error) {
      failedCallbacks.accept(thrown);
    }
    ValueWriter out = writer();
    out.writeThrowable(thrown);
    return new Frame(Frame.Kind.THROW, call.conversation(), out.toByteArray());
  }

  private Method methodOf(Object target, String name, int count, String signature)
      throws ProtocolViolation {
    MethodKey key = new MethodKey(target.getClass(), name, count, signature);
    Method known = methods.get(key);
    if (known != null) {
      return known;
    }
    for (Class<?> type : types.referencesOf(target)) {
      for (Method method : type.getMethods()) {
        if (!Modifier.isStatic(method.getModifiers())
            && method.getName().equals(name)
            && signature(method).equals(signature)) {
          methods.put(key, method);
          return method;
        }
      }
    }
    throw new ProtocolViolation("a call of a method that was never offered");
  }

  private static String signature(Method method) {
    StringBuilder signature = new StringBuilder();
    for (Class<?> parameter : method.getParameterTypes()) {
      signature.append(parameter.getName()).append(',');
    }
    return signature.toString();
  }

  private ValueWriter writer() {
    return new ValueWriter(types, references, endpoint);
  }

  private ValueReader reader(Frame frame) {
    return new ValueReader(frame.payload(), types, references, endpoint);
  }
}
