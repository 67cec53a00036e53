package io.livegrade.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other side writes its own bytes; the grader's side must neither believe nor break. */
@Timeout(30)
final class HostileFramesTest {

  private static final int RETURN = 1;
  private static final int THROW = 2;

  private Socket graderEnd;
  private Socket candidateEnd;
  private Endpoint grader;
  private Contract remote;

  @BeforeEach
  void connect() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      graderEnd = new Socket(server.getInetAddress(), server.getLocalPort());
      candidateEnd = server.accept();
    }
    WireTypes types =
        new WireTypes(Contract.class.getClassLoader(), Set.of(Contract.class.getName()));
    grader =
        new Endpoint(
            Side.GRADER, graderEnd.getInputStream(), graderEnd.getOutputStream(), types, e -> {});
    grader.start();
    remote = grader.proxy(7, Contract.class);
  }

  @AfterEach
  void disconnect() throws IOException {
    graderEnd.close();
    candidateEnd.close();
  }

  private interface Payload {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /** Answers the next call with a frame of the given kind. */
  private void answerNextCall(int kind, Payload payload) throws IOException {
    DataInputStream in = new DataInputStream(candidateEnd.getInputStream());
    int length = in.readInt();
    in.readByte();
    long conversation = in.readLong();
    in.skipNBytes(length - 9);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    payload.writeTo(new DataOutputStream(bytes));
    DataOutputStream out = new DataOutputStream(candidateEnd.getOutputStream());
    out.writeInt(9 + bytes.size());
    out.writeByte(kind);
    out.writeLong(conversation);
    bytes.writeTo(out);
    out.flush();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeInt(text.length() * 2);
    out.writeChars(text);
  }

  private PeerLost lossAfter(int kind, Payload payload) throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                Object echoed = remote.echo("x");
                end.complete(new AssertionError("believed " + echoed));
              } catch (Throwable e) {
                end.complete(e);
              }
            });
    answerNextCall(kind, payload);
    Throwable thrown = end.get(10, TimeUnit.SECONDS);
    assertThat(thrown).isInstanceOf(PeerLost.class);
    return (PeerLost) thrown;
  }

  @Test
  void takesACorrectAnswerWhoeverWroteIt() throws Exception {
    CompletableFuture<Object> echoed = CompletableFuture.supplyAsync(() -> remote.echo("x"));

    answerNextCall(
        RETURN,
        out -> {
          out.writeByte(Tag.STRING.code());
          text(out, "x");
        });

    assertThat(echoed.get(10, TimeUnit.SECONDS)).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 8, Integer.MAX_VALUE, Integer.MIN_VALUE, (8 << 20) + 10})
  void refusesFramesOfImpossibleLength(int length) throws IOException {
    DataOutputStream out = new DataOutputStream(candidateEnd.getOutputStream());
    out.writeInt(length);
    out.writeByte(RETURN);
    out.flush();

    assertThatThrownBy(remote::size).isInstanceOf(PeerLost.class);
    assertThat(grader.lost()).hasValueSatisfying(lost -> assertThat(lost.isViolation()).isTrue());
  }

  @Test
  void refusesAnAnswerToACallThatNobodyMade() throws Exception {
    DataOutputStream out = new DataOutputStream(candidateEnd.getOutputStream());
    out.writeInt(10);
    out.writeByte(RETURN);
    out.writeLong(99);
    out.writeByte(Tag.NULL.code());
    out.flush();

    assertThatThrownBy(() -> remote.echo(1)).isInstanceOf(PeerLost.class);
    assertThat(grader.lost())
        .hasValueSatisfying(lost -> assertThat(lost).hasMessageContaining("nobody made"));
  }

  @Test
  void refusesAListLongerThanItsMessage() throws Exception {
    PeerLost lost =
        lossAfter(
            RETURN,
            out -> {
              out.writeByte(Tag.LIST.code());
              out.writeInt(Integer.MAX_VALUE);
            });

    assertThat(lost.isViolation()).isTrue();
  }

  @Test
  void refusesListsNestedWithoutEnd() throws Exception {
    PeerLost lost =
        lossAfter(
            RETURN,
            out -> {
              for (int i = 0; i < 100_000; i++) {
                out.writeByte(Tag.LIST.code());
                out.writeInt(1);
              }
              out.writeByte(Tag.NULL.code());
            });

    assertThat(lost).hasMessageContaining("nested deeper");
  }

  @Test
  void refusesAnotherTypeThanTheMethodReturns() throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                end.complete(new AssertionError("believed " + remote.size()));
              } catch (Throwable e) {
                end.complete(e);
              }
            });

    answerNextCall(RETURN, out -> out.writeByte(Tag.TRUE.code()));

    assertThat(end.get(10, TimeUnit.SECONDS))
        .isInstanceOf(PeerLost.class)
        .hasMessageContaining("java.lang.Boolean where a int goes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.opentest4j.TestAbortedException",
        "io.livegrade.bridge.PeerLost",
        "java.lang.String",
        "java.no.Such"
      })
  void refusesExceptionsOfForeignTypes(String type) throws Exception {
    PeerLost lost =
        lossAfter(
            THROW,
            out -> {
              out.writeByte(Tag.THROWABLE.code());
              text(out, type);
              text(out, type);
              out.writeBoolean(false);
              out.writeLong(1);
            });

    assertThat(lost.isViolation()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"java.lang.ProcessHandle", "java.sql.Driver", "java.lang.String"})
  void refusesReferencesOfForeignTypes(String type) throws Exception {
    PeerLost lost =
        lossAfter(
            RETURN,
            out -> {
              out.writeByte(Tag.MY_REFERENCE.code());
              out.writeLong(1);
              out.writeByte(1);
              text(out, type);
            });

    assertThat(lost).hasMessageContaining(type);
  }

  @Test
  void refusesReferencesThatWereNeverHandedOut() throws Exception {
    PeerLost lost =
        lossAfter(
            RETURN,
            out -> {
              out.writeByte(Tag.YOUR_REFERENCE.code());
              out.writeLong(1);
            });

    assertThat(lost).hasMessageContaining("never handed out");
  }

  @Test
  void endsInANamedWayWhateverTheBytes() throws Exception {
    Random random = new Random(20_260_101);
    for (int round = 0; round < 300; round++) {
      disconnect();
      connect();
      byte[] noise = new byte[random.nextInt(64)];
      random.nextBytes(noise);

      PeerLost lost = lossOrValue(noise);

      if (lost != null) {
        assertThat(lost.getMessage()).isNotBlank();
      }
    }
  }

  /** {@return how the endpoint was lost, or null where the noise happened to be a value} */
  @SuppressWarnings("NullAway") // a test's own convenience
  private PeerLost lossOrValue(byte[] noise) throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread.ofPlatform()
        .start(
            () -> {
              try {
                remote.echo("x");
                end.complete(null);
              } catch (Throwable e) {
                end.complete(e);
              }
            });
    answerNextCall(random(noise), out -> out.write(noise));
    Throwable thrown = end.get(10, TimeUnit.SECONDS);
    if (thrown instanceof PeerLost lost) {
      return lost;
    }
    assertThat(thrown).as("a value or an exception that crosses").isNotInstanceOf(Error.class);
    return null;
  }

  private static int random(byte[] noise) {
    return noise.length % 2 == 0 ? RETURN : THROW;
  }
}
