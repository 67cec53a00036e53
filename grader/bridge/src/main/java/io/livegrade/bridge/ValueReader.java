package io.livegrade.bridge;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decodes values as trusted classes. Every length is checked against the bytes that are there
 * before anything is allocated, and every value against the type declared for its place.
 */
final class ValueReader {

  private static final int MAX_INTERFACES = 32;

  private final WireTypes types;
  private final ReferenceTable references;
  private final Endpoint endpoint;
  private final ThrowableRebuilder throwables;
  private final WireInput in;

  ValueReader(byte[] payload, WireTypes types, ReferenceTable references, Endpoint endpoint) {
    this.types = types;
    this.references = references;
    this.endpoint = endpoint;
    this.throwables = new ThrowableRebuilder(endpoint.side());
    this.in = new WireInput(payload);
  }

  long readLong() throws IOException {
    return in.readLong();
  }

  int readCount(int atMost) throws IOException {
    return in.readCount(atMost);
  }

  String readText() throws IOException {
    return in.readText();
  }

  /** Fails when bytes are left: a message says one thing only. */
  void end() throws IOException {
    in.end();
  }

  @Nullable Object readValue(Type declared) throws IOException {
    try {
      return readValue(declared, 0);
    } catch (EOFException e) {
      throw violation("a message that ends too early", e);
    }
  }

  private @Nullable Object readValue(Type declared, int depth) throws IOException {
    if (depth > ValueWriter.MAX_DEPTH) {
      throw new ProtocolViolation("a value nested deeper than " + ValueWriter.MAX_DEPTH);
    }
    Object value = readUnchecked(declared, depth);
    Class<?> wanted = boxed(raw(declared));
    boolean fits = value == null ? !raw(declared).isPrimitive() : wanted.isInstance(value);
    if (!fits && wanted != Void.class) {
      throw new ProtocolViolation(
          (value == null ? "null" : "a " + value.getClass().getName())
              + " where a "
              + raw(declared).getName()
              + " goes");
    }
    return value;
  }

  private @Nullable Object readUnchecked(Type declared, int depth) throws IOException {
    return switch (in.readTag()) {
      case NULL -> null;
      case FALSE -> false;
      case TRUE -> true;
      case BYTE -> in.readByte();
      case SHORT -> in.readShort();
      case CHARACTER -> in.readChar();
      case INTEGER -> in.readInt();
      case LONG -> in.readLong();
      case FLOAT -> in.readFloat();
      case DOUBLE -> in.readDouble();
      case STRING -> in.readText();
      case DECIMAL -> new BigDecimal(in.readBigInteger(), in.readInt());
      case BIG_INTEGER -> in.readBigInteger();
      case DURATION -> Duration.ofSeconds(in.readLong(), in.readNanos());
      case INSTANT -> Instant.EPOCH.plusSeconds(in.readEpochSecond()).plusNanos(in.readNanos());
      case BYTES -> in.readBytes();
      case INTS -> in.readInts();
      case LONGS -> in.readLongs();
      case DOUBLES -> in.readDoubles();
      case BOOLEANS -> in.readBooleans();
      case OBJECTS -> readElements(Object.class, depth).toArray();
      case LIST -> readElements(argument(declared, 0), depth);
      case SET -> readSet(argument(declared, 0), depth);
      case MAP -> readMap(declared, depth);
      case OPTIONAL -> Optional.ofNullable(readValue(argument(declared, 0), depth + 1));
      case ENUM -> readEnum();
      case RECORD -> readRecord(depth);
      case THROWABLE -> readNewThrowable();
      case YOUR_THROWABLE -> readOwnThrowable();
      case MY_REFERENCE -> readReference();
      case YOUR_REFERENCE -> references.exported(in.readLong());
    };
  }

  Throwable readThrowable() throws IOException {
    return switch (in.readTag()) {
      case THROWABLE -> readNewThrowable();
      case YOUR_THROWABLE -> readOwnThrowable();
      default -> throw new ProtocolViolation("something thrown that is no exception");
    };
  }

  private Throwable readNewThrowable() throws IOException {
    Class<? extends Throwable> type = types.throwable(in.readText());
    String originalType = in.readText();
    String message = in.readBoolean() ? in.readText() : null;
    if (message != null && message.length() > ValueWriter.MAX_MESSAGE) {
      throw new ProtocolViolation("an exception's message of " + message.length() + " characters");
    }
    Throwable rebuilt = throwables.rebuild(type, originalType, message);
    references.remember(rebuilt, in.readLong());
    return rebuilt;
  }

  private Throwable readOwnThrowable() throws IOException {
    if (references.exported(in.readLong()) instanceof Throwable own) {
      return own;
    }
    throw new ProtocolViolation("something thrown that is no exception of ours");
  }

  private Object readReference() throws IOException {
    long id = in.readLong();
    int count = in.readUnsignedByte();
    if (count == 0 || count > MAX_INTERFACES) {
      throw new ProtocolViolation("a reference with " + count + " interfaces");
    }
    List<Class<?>> interfaces = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      interfaces.add(types.reference(in.readText()));
    }
    try {
      return ReferenceTable.proxy(types.loader(), interfaces, new RemoteObject(endpoint, id));
    } catch (IllegalArgumentException e) {
      throw violation("a reference with interfaces that do not go together", e);
    }
  }

  private Object readEnum() throws IOException {
    Class<?> type = types.value(in.readText());
    String name = in.readText();
    for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new ProtocolViolation("a constant of " + type.getName() + " that it does not have");
  }

  private Object readRecord(int depth) throws IOException {
    Class<?> type = types.value(in.readText());
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new ProtocolViolation("a record of " + type.getName() + ", which is none");
    }
    Class<?>[] parameters = new Class<?>[components.length];
    @Nullable Object[] arguments = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      parameters[i] = components[i].getType();
      arguments[i] = readValue(components[i].getGenericType(), depth + 1);
    }
    try {
      return type.getDeclaredConstructor(parameters).newInstance(arguments);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      throw violation("a " + type.getName() + " that its constructor refuses", e);
    }
  }

  private List<@Nullable Object> readElements(Type element, int depth) throws IOException {
    int count = in.readCount(in.available());
    List<@Nullable Object> elements = new ArrayList<>(Math.min(count, 1024));
    for (int i = 0; i < count; i++) {
      elements.add(readValue(element, depth + 1));
    }
    return elements;
  }

  private Set<@Nullable Object> readSet(Type element, int depth) throws IOException {
    return new LinkedHashSet<>(readElements(element, depth));
  }

  private Map<@Nullable Object, @Nullable Object> readMap(Type declared, int depth)
      throws IOException {
    int count = in.readCount(in.available());
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Object key = readValue(argument(declared, 0), depth + 1);
      map.put(key, readValue(argument(declared, 1), depth + 1));
    }
    return map;
  }

  private static Class<?> raw(Type type) {
    return switch (type) {
      case Class<?> c -> c;
      case ParameterizedType p -> raw(p.getRawType());
      default -> Object.class;
    };
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType p && index < p.getActualTypeArguments().length
        ? p.getActualTypeArguments()[index]
        : Object.class;
  }

  private static final Map<Class<?>, Class<?>> BOXES =
      new HashMap<>(
          Map.of(
              boolean.class, Boolean.class,
              byte.class, Byte.class,
              short.class, Short.class,
              char.class, Character.class,
              int.class, Integer.class,
              long.class, Long.class,
              float.class, Float.class,
              double.class, Double.class,
              void.class, Void.class));

  private static Class<?> boxed(Class<?> type) {
    return BOXES.getOrDefault(type, type);
  }

  private static ProtocolViolation violation(String message, Throwable cause) {
    ProtocolViolation violation = new ProtocolViolation(message);
    violation.initCause(cause);
    return violation;
  }
}
