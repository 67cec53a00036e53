package io.livegrade.bridge;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Encodes values of the closed list of types; anything else is refused with its name. */
final class ValueWriter {

  static final int MAX_DEPTH = 64;
  static final int MAX_MESSAGE = 4_000;

  private final WireTypes types;
  private final ReferenceTable references;
  private final Endpoint endpoint;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
  private final DataOutputStream out = new DataOutputStream(bytes);

  ValueWriter(WireTypes types, ReferenceTable references, Endpoint endpoint) {
    this.types = types;
    this.references = references;
    this.endpoint = endpoint;
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }

  void writeLong(long value) throws IOException {
    out.writeLong(value);
  }

  void writeCount(int count) throws IOException {
    out.writeInt(count);
  }

  /** UTF-16, because a candidate's strings may hold half a surrogate pair. */
  void writeText(String text) throws IOException {
    byte[] encoded = new byte[text.length() * 2];
    for (int i = 0; i < text.length(); i++) {
      encoded[2 * i] = (byte) (text.charAt(i) >> 8);
      encoded[2 * i + 1] = (byte) text.charAt(i);
    }
    out.writeInt(encoded.length);
    out.write(encoded);
  }

  void writeValue(@Nullable Object value) throws IOException {
    writeValue(value, 0);
  }

  private void writeValue(@Nullable Object value, int depth) throws IOException {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("a value nested deeper than " + MAX_DEPTH);
    }
    switch (value) {
      case null -> tag(Tag.NULL);
      case Boolean v -> tag(v ? Tag.TRUE : Tag.FALSE);
      case Byte v -> tag(Tag.BYTE).writeByte(v);
      case Short v -> tag(Tag.SHORT).writeShort(v);
      case Character v -> tag(Tag.CHARACTER).writeChar(v);
      case Integer v -> tag(Tag.INTEGER).writeInt(v);
      case Long v -> tag(Tag.LONG).writeLong(v);
      case Float v -> tag(Tag.FLOAT).writeFloat(v);
      case Double v -> tag(Tag.DOUBLE).writeDouble(v);
      case String v -> writeTagged(Tag.STRING, v);
      case BigDecimal v -> writeDecimal(v);
      case BigInteger v -> writeBytes(Tag.BIG_INTEGER, v.toByteArray());
      case Duration v -> {
        tag(Tag.DURATION).writeLong(v.getSeconds());
        out.writeInt(v.getNano());
      }
      case Instant v -> {
        tag(Tag.INSTANT).writeLong(v.getEpochSecond());
        out.writeInt(v.getNano());
      }
      case byte[] v -> writeBytes(Tag.BYTES, v);
      case int[] v -> {
        tag(Tag.INTS).writeInt(v.length);
        for (int element : v) {
          out.writeInt(element);
        }
      }
      case long[] v -> {
        tag(Tag.LONGS).writeInt(v.length);
        for (long element : v) {
          out.writeLong(element);
        }
      }
      case double[] v -> {
        tag(Tag.DOUBLES).writeInt(v.length);
        for (double element : v) {
          out.writeDouble(element);
        }
      }
      case boolean[] v -> {
        tag(Tag.BOOLEANS).writeInt(v.length);
        for (boolean element : v) {
          out.writeBoolean(element);
        }
      }
      case Object[] v -> writeElements(Tag.OBJECTS, Arrays.asList(v), depth);
      case Optional<?> v -> {
        tag(Tag.OPTIONAL);
        writeValue(v.orElse(null), depth + 1);
      }
      case Throwable v -> writeThrowable(v);
      default -> writeStructured(value, depth);
    }
  }

  private void writeStructured(Object value, int depth) throws IOException {
    if (writeReturningProxy(value)) {
      return;
    }
    switch (value) {
      case Enum<?> v when types.isValue(v.getDeclaringClass()) -> {
        tag(Tag.ENUM);
        writeText(v.getDeclaringClass().getName());
        writeText(v.name());
      }
      case Record v when types.isValue(v.getClass()) -> writeRecord(v, depth);
      case List<?> v -> writeElements(Tag.LIST, v, depth);
      case Set<?> v -> writeElements(Tag.SET, v, depth);
      case Map<?, ?> v -> writeMap(v, depth);
      default -> writeReference(value);
    }
  }

  void writeThrowable(Throwable thrown) throws IOException {
    Long origin = references.originOf(thrown);
    if (origin != null) {
      tag(Tag.YOUR_THROWABLE).writeLong(origin);
      return;
    }
    tag(Tag.THROWABLE);
    writeText(types.nearestThrowable(thrown).getName());
    writeText(thrown.getClass().getName());
    String message = messageOf(thrown);
    out.writeBoolean(message != null);
    if (message != null) {
      writeText(message);
    }
    out.writeLong(references.export(thrown));
  }

  /** In the sandbox this runs the candidate's code, which may itself throw. */
  private static @Nullable String messageOf(Throwable thrown) {
    String message;
    try {
      message = thrown.getMessage();
    } catch (RuntimeException | Error e) {
      return "(its message could not be read)";
    }
    return message == null || message.length() <= MAX_MESSAGE
        ? message
        : message.substring(0, MAX_MESSAGE);
  }

  private boolean writeReturningProxy(Object value) throws IOException {
    if (!Proxy.isProxyClass(value.getClass())) {
      return false;
    }
    Long id = ReferenceTable.remoteIdOf(value, endpoint);
    if (id == null) {
      return false;
    }
    tag(Tag.YOUR_REFERENCE).writeLong(id);
    return true;
  }

  private void writeReference(Object value) throws IOException {
    List<Class<?>> interfaces = types.referencesOf(value);
    if (interfaces.isEmpty()) {
      throw new IllegalArgumentException(
          "a "
              + value.getClass().getName()
              + " does not cross the bridge: it is no value and implements no interface of the"
              + " contract");
    }
    tag(Tag.MY_REFERENCE).writeLong(references.export(value));
    out.writeByte(interfaces.size());
    for (Class<?> type : interfaces) {
      writeText(type.getName());
    }
  }

  private void writeRecord(Record value, int depth) throws IOException {
    tag(Tag.RECORD);
    writeText(value.getClass().getName());
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      writeValue(read(component, value), depth + 1);
    }
  }

  private static @Nullable Object read(RecordComponent component, Record value) {
    try {
      return component.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot read " + component, e);
    }
  }

  private void writeElements(Tag tag, Collection<?> elements, int depth) throws IOException {
    @Nullable Object[] snapshot = elements.toArray();
    tag(tag).writeInt(snapshot.length);
    for (Object element : snapshot) {
      writeValue(element, depth + 1);
    }
  }

  private void writeMap(Map<?, ?> map, int depth) throws IOException {
    Object[] entries = map.entrySet().toArray();
    tag(Tag.MAP).writeInt(entries.length);
    for (Object each : entries) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) each;
      writeValue(entry.getKey(), depth + 1);
      writeValue(entry.getValue(), depth + 1);
    }
  }

  private void writeDecimal(BigDecimal value) throws IOException {
    writeBytes(Tag.DECIMAL, value.unscaledValue().toByteArray());
    out.writeInt(value.scale());
  }

  private void writeBytes(Tag tag, byte[] value) throws IOException {
    tag(tag).writeInt(value.length);
    out.write(value);
  }

  private void writeTagged(Tag tag, String text) throws IOException {
    tag(tag);
    writeText(text);
  }

  private DataOutputStream tag(Tag tag) throws IOException {
    out.writeByte(tag.code());
    return out;
  }
}
