package io.livegrade.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.livegrade.bridge.Contract.Entry;
import io.livegrade.bridge.Contract.Mood;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
final class EndpointTest {

  private final List<Throwable> failedCallbacks = Collections.synchronizedList(new ArrayList<>());
  private final Candidate candidate = new Candidate();
  private Socket graderEnd;
  private Socket sandboxEnd;
  private Contract remote;
  private Endpoint grader;

  @BeforeEach
  void connect() throws IOException {
    // Sockets, because unlike channels they stay open when a thread that uses them is interrupted.
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      graderEnd = new Socket(server.getInetAddress(), server.getLocalPort());
      sandboxEnd = server.accept();
    }
    grader = endpoint(Side.GRADER, graderEnd);
    Endpoint sandbox = endpoint(Side.SANDBOX, sandboxEnd);
    sandbox.export(7, candidate);
    sandbox.start();
    grader.start();
    remote = grader.proxy(7, Contract.class);
  }

  @AfterEach
  void disconnect() throws IOException {
    graderEnd.close();
    sandboxEnd.close();
  }

  private Endpoint endpoint(Side side, Socket socket) throws IOException {
    WireTypes types =
        new WireTypes(
            Contract.class.getClassLoader(),
            Set.of(
                Contract.class.getName(),
                Entry.class.getName(),
                Mood.class.getName(),
                Contract.Refused.class.getName()));
    return new Endpoint(
        side, socket.getInputStream(), socket.getOutputStream(), types, failedCallbacks::add);
  }

  static Stream<Object> values() {
    return Stream.of(
        true,
        (byte) -1,
        (short) -300,
        'ü',
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        1.5f,
        -0.0,
        "text with \ud83d\ude00 and half a pair \ud83d",
        new BigDecimal("0.10"),
        new java.math.BigInteger("-123456789012345678901234567890"),
        Duration.ofSeconds(-1, 5),
        Instant.parse("2026-02-03T04:05:06.789Z"),
        List.of(1, "two", List.of(3L)),
        Arrays.asList("a", null),
        Set.of("x"),
        Map.of("k", List.of(1)),
        Optional.of("v"),
        Optional.empty(),
        Mood.SOUR,
        new Entry("name", 3));
  }

  @ParameterizedTest
  @MethodSource("values")
  void carriesValuesThereAndBack(Object value) {
    assertThat(remote.echo(value)).isEqualTo(value);
  }

  @Test
  void carriesArraysOfPrimitives() {
    assertThat(remote.echo(new int[] {1, -2})).isEqualTo(new int[] {1, -2});
    assertThat(remote.echo(new byte[] {1, -2})).isEqualTo(new byte[] {1, -2});
    assertThat(remote.echo(new long[] {1, -2})).isEqualTo(new long[] {1, -2});
    assertThat(remote.echo(new double[] {1, -2})).isEqualTo(new double[] {1, -2});
    assertThat(remote.echo(new boolean[] {true})).isEqualTo(new boolean[] {true});
    assertThat(remote.echo(new Object[] {"a", null})).isEqualTo(new Object[] {"a", null});
  }

  @Test
  void runsCallbacksOnTheThreadThatWaits() throws Exception {
    Thread caller = Thread.currentThread();

    Object result =
        remote.call(() -> List.of(caller.equals(Thread.currentThread()), remote.echo(5)));

    assertThat(result).isEqualTo(List.of(true, 5));
  }

  @Test
  void rebuildsAnExceptionAsItsNearestKnownType() {
    assertThatThrownBy(() -> remote.fail("missing-file"))
        .isExactlyInstanceOf(FileNotFoundException.class)
        .hasMessage("no such file");
    assertThatThrownBy(() -> remote.fail("own-subclass"))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("own");
    assertThatThrownBy(() -> remote.fail("contract"))
        .isExactlyInstanceOf(Contract.Refused.class)
        .hasMessage("refused");
  }

  @Test
  void neverRebuildsAnError() {
    assertThatThrownBy(() -> remote.fail("assertion")).isExactlyInstanceOf(RemoteError.class);
    assertThatThrownBy(() -> remote.fail("out-of-memory")).isExactlyInstanceOf(RemoteError.class);
  }

  @Test
  void readsNothingThatTheExceptionItselfSays() {
    assertThatThrownBy(() -> remote.fail("lying-message"))
        .hasMessage("(its message could not be read)");
  }

  @Test
  void bringsAnExceptionBackAsTheSameInstance() {
    IOException original = new IOException("mine");

    Throwable thrown =
        catchThrowable(
            () ->
                remote.call(
                    () -> {
                      throw original;
                    }));

    assertThat(thrown).isSameAs(original);
  }

  @Test
  void remembersAnAssertionThatTheCandidateSwallowed() {
    AssertionError failed = new AssertionError("expected 1");

    remote.callAndSwallow(
        () -> {
          throw failed;
        });

    assertThat(failedCallbacks).contains(failed);
  }

  @Test
  void hidesACheckedExceptionThatTheContractDoesNotDeclare() {
    assertThatThrownBy(() -> remote.size()).isExactlyInstanceOf(UndeclaredException.class);
  }

  @Test
  void handsTheCandidatesOwnObjectBackToIt() {
    Runnable handedOut = remote.runnable();

    assertThat(remote.isSame(handedOut)).isTrue();
    assertThat(handedOut).isEqualTo(remote.runnable()).isNotEqualTo(remote);
  }

  @Test
  void interruptsTheCandidateWhenTheCallerIsInterrupted() throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread caller =
        Thread.ofPlatform().start(() -> end.complete(catchThrowable(() -> remote.block())));
    candidate.blocked.await();

    caller.interrupt();

    assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
  }

  @Test
  void interruptsACallbackWhenTheCandidateIsInterrupted() throws Exception {
    CountDownLatch inCallback = new CountDownLatch(1);
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    Callable<Object> callback =
        () -> {
          inCallback.countDown();
          try {
            new CountDownLatch(1).await();
            return "never";
          } catch (InterruptedException e) {
            interrupted.complete(true);
            throw e;
          }
        };

    remote.callOnOwnThread(callback);
    inCallback.await();
    remote.interruptOwnThread();

    assertThat(interrupted.get(10, TimeUnit.SECONDS)).isTrue();
    assertThat(candidate.ownThreadEnd.get(10, TimeUnit.SECONDS))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void refusesToSendWhatIsNoValueAndNoReference() {
    assertThatThrownBy(() -> remote.echo(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object");
  }

  @Test
  void failsEveryWaitingCallWhenTheOtherSideEnds() throws Exception {
    CompletableFuture<Throwable> end = new CompletableFuture<>();
    Thread.ofPlatform().start(() -> end.complete(catchThrowable(() -> remote.block())));
    candidate.blocked.await();

    sandboxEnd.close();

    assertThat(end.get(10, TimeUnit.SECONDS)).isInstanceOf(PeerLost.class);
    assertThatThrownBy(() -> remote.echo(1)).isInstanceOf(PeerLost.class);
    assertThat(grader.lost()).hasValueSatisfying(lost -> assertThat(lost.isViolation()).isFalse());
  }

  @Test
  void survivesManyCallersAtOnce() throws Exception {
    List<CompletableFuture<Object>> results = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      int number = i;
      results.add(CompletableFuture.supplyAsync(() -> remote.echo(number)));
    }
    for (int i = 0; i < 64; i++) {
      assertThat(results.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
    }
  }
}
