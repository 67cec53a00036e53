package io.livegrade.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.stub.ClassFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever bytes arrive, the decoder answers with a value or a {@link ProtocolViolation}, and takes
 * no more memory than the bytes account for. Sound messages are bent a little at a time, so that
 * the decoder gets deep into them. {@code -Dfuzz.seconds=600} goes on for longer; bytes that were
 * found to break it are kept in {@code decoder-finds}, a message in hexadecimal digits each.
 */
final class DecoderFuzzTest {

  private static final Duration TIME = Duration.ofSeconds(Long.getLong("fuzz.seconds", 2));
  private static final Path FINDS = Path.of("src/test/resources/decoder-finds");

  /** Most that a byte of a message may cost: one null of a list, and the list as it grows. */
  private static final long BYTES_A_BYTE = 64;

  /** What any message may cost besides: messages of failures, classes that are met first. */
  private static final long BYTES_AT_REST = 1 << 21;

  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final List<Type> DECLARED =
      List.of(Object.class, List.class, Map.class, int.class, HttpReply.class, String.class);

  private final WireTypes types =
      new WireTypes(Contract.class.getClassLoader(), Set.of(Contract.class.getName()));
  private final ReferenceTable references = new ReferenceTable();
  private final Endpoint endpoint =
      new Endpoint(
          Side.GRADER,
          InputStream.nullInputStream(),
          OutputStream.nullOutputStream(),
          types,
          thrown -> {});

  /** What is loaded the first time is no message's doing. */
  @BeforeEach
  void meetEverythingOnce() throws IOException {
    for (byte[] message : soundMessages()) {
      for (int length = 0; length <= message.length; length++) {
        byte[] cut = Arrays.copyOf(message, length);
        assertThatCode(() -> new ValueReader(cut, types, references, endpoint).readValue(int.class))
            .satisfies(thrown -> {});
      }
    }
  }

  @Test
  void answersBentMessagesWithAValueOrAViolation() throws IOException {
    List<byte[]> sound = soundMessages();
    long seed = System.nanoTime();
    SplittableRandom random = new SplittableRandom(seed);
    long end = System.nanoTime() + TIME.toNanos();
    long tried = 0;
    while (System.nanoTime() < end) {
      byte[] message = Bender.bend(sound, random);
      decode(message, DECLARED.get(random.nextInt(DECLARED.size())));
      frame(message);
      tried++;
    }
    assertThat(tried).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @MethodSource("finds")
  void answersWhatOnceBrokeIt(Path find) throws IOException {
    byte[] message = HexFormat.of().parseHex(Files.readString(find).strip());
    DECLARED.forEach(declared -> decode(message, declared));
    frame(message);
  }

  static List<Path> finds() throws IOException {
    try (Stream<Path> files = Files.list(FINDS)) {
      return files.sorted().toList();
    }
  }

  private void decode(byte[] message, Type declared) {
    watch(
        message,
        () -> {
          ValueReader reader = new ValueReader(message, types, references, endpoint);
          reader.readValue(declared);
          reader.end();
        });
  }

  private static void frame(byte[] message) {
    watch(
        message,
        () ->
            new FrameStream(new ByteArrayInputStream(message), OutputStream.nullOutputStream())
                .read());
  }

  private interface Reading {
    void read() throws IOException;
  }

  /** A stream that ends is no violation, and a message that does is turned into one. */
  private static void watch(byte[] message, Reading reading) {
    long before = MEMORY.getCurrentThreadAllocatedBytes();
    try {
      reading.read();
    } catch (IOException named) {
      // A violation, or the stream's end.
    } catch (Throwable other) {
      fail("%s by %s; keep it in %s", other, HexFormat.of().formatHex(message), FINDS);
    }
    assertThat(MEMORY.getCurrentThreadAllocatedBytes() - before)
        .as(() -> "memory for " + HexFormat.of().formatHex(message))
        .isLessThan(BYTES_AT_REST + BYTES_A_BYTE * message.length);
  }

  /** One of each kind that can be written, and some within others. */
  private List<byte[]> soundMessages() throws IOException {
    List<Object> values =
        List.of(
            true,
            (byte) 1,
            (short) 2,
            'c',
            3,
            4L,
            5f,
            6d,
            "text \uD83D",
            new BigDecimal("1e99999"),
            BigInteger.TEN.pow(40),
            Duration.ofMillis(-1),
            Instant.EPOCH,
            new byte[] {1},
            new int[] {1, 2},
            new long[] {3},
            new double[] {4},
            new boolean[] {true},
            List.of(1, List.of("a", Optional.of(2))),
            Set.of("x"),
            Map.of("key", List.of(1.5)),
            Thread.State.NEW.name(),
            new ClassFile("A", new byte[] {1}),
            new IllegalStateException("message"),
            (Runnable) () -> {});
    List<byte[]> messages = new ArrayList<>();
    for (Object value : values) {
      messages.add(written(value));
    }
    messages.add(written(values.subList(0, 20)));
    return messages;
  }

  private byte[] written(Object value) throws IOException {
    ValueWriter writer = new ValueWriter(types, references, endpoint);
    if (value instanceof Throwable thrown) {
      writer.writeThrowable(thrown);
    } else {
      writer.writeValue(value);
    }
    return writer.toByteArray();
  }

  /** Makes messages that are nearly sound. */
  private static final class Bender {

    private static final int MOST_BENDS = 4;

    /** What has been the end of many a decoder. */
    private static final int[] NUMBERS = {
      -1, 0, 1, 31, 64, 65, 0xFFFF, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 20
    };

    /** Names whose classes must not be looked up, and some that may. */
    private static final String[] NAMES = {
      "java.lang.Object",
      "java.lang.ThreadDeath",
      "java.lang.StackOverflowError",
      "java.util.ServiceConfigurationError",
      "java.util.function.Function",
      "java.lang.[",
      "java./",
      "[I",
      ""
    };

    private Bender() {}

    static byte[] bend(List<byte[]> sound, SplittableRandom random) {
      byte[] message = sound.get(random.nextInt(sound.size())).clone();
      int bends = 1 + random.nextInt(MOST_BENDS);
      for (int i = 0; i < bends; i++) {
        message = bendOnce(message, sound.get(random.nextInt(sound.size())), random);
      }
      return message;
    }

    private static byte[] bendOnce(byte[] message, byte[] other, SplittableRandom random) {
      int at = random.nextInt(message.length + 1);
      return switch (random.nextInt(7)) {
        case 0 -> Arrays.copyOf(message, at);
        case 1 -> joined(message, at, other, at);
        case 2 -> joined(message, at, text(NAMES[random.nextInt(NAMES.length)]), at);
        case 3 -> replaced(message, at, number(NUMBERS[random.nextInt(NUMBERS.length)]));
        case 4 -> joined(message, at, new byte[random.nextInt(64)], at);
        case 5 -> joined(number(random.nextInt(32) << 24), 1, message, 1);
        default -> replaced(message, at, new byte[] {(byte) random.nextInt()});
      };
    }

    private static byte[] joined(byte[] message, int head, byte[] middle, int tail) {
      byte[] joined = Arrays.copyOf(message, head + middle.length + message.length - tail);
      System.arraycopy(middle, 0, joined, head, middle.length);
      System.arraycopy(message, tail, joined, head + middle.length, message.length - tail);
      return joined;
    }

    private static byte[] replaced(byte[] message, int at, byte[] by) {
      return joined(message, at, by, Math.min(message.length, at + by.length));
    }

    private static byte[] number(int value) {
      return new byte[] {
        (byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value
      };
    }

    private static byte[] text(String text) {
      byte[] written = Arrays.copyOf(number(2 * text.length()), 4 + 2 * text.length());
      for (int i = 0; i < text.length(); i++) {
        written[5 + 2 * i] = (byte) text.charAt(i);
      }
      return written;
    }
  }
}
