package io.livegrade.sandbox.proof;

import java.io.InputStream;
import java.io.RandomAccessFile;
import java.lang.foreign.Linker;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Does inside a sandbox what a hostile submission would, one order at a time.
 *
 * <p>Its class file goes in as a candidate's does, so it uses nothing but the JDK. It answers with
 * {@link #DONE} or {@link #REFUSED} and what it saw.
 */
public final class Intruder implements Function<String, String> {

  static final String DONE = "done: ";
  static final String REFUSED = "refused: ";

  private static final Duration CONNECTION = Duration.ofSeconds(1);
  private static final long PROGRAM_SECONDS = 10;
  private static final long STACK = 64L << 20;
  private static final int STACKS = 60;

  @Override
  public String apply(String order) {
    String[] words = order.split(" ", -1);
    try {
      return DONE + attempt(words[0], words);
    } catch (Exception | LinkageError | OutOfMemoryError e) {
      return REFUSED + e.getClass().getSimpleName() + ": " + e.getMessage();
    }
  }

  private static String attempt(String verb, String[] words) throws Exception {
    return switch (verb) {
      case "connect" -> connect(words[1], Integer.parseInt(words[2]));
      case "send" -> send(words[1], Integer.parseInt(words[2]));
      case "look-up" -> InetAddress.getByName(words[1]).getHostAddress();
      case "connect-file" -> connect(Path.of(words[1]));
      case "make" -> make(Path.of(words[1]));
      case "open" -> open(words[1], words[2]);
      case "run" -> run(words[1], words[2]);
      case "processes" -> processes();
      case "threads" -> threads(Integer.parseInt(words[1]));
      case "files" -> files(Path.of(words[1]), Integer.parseInt(words[2]));
      case "memory" -> memory();
      case "link" -> link();
      case "status" -> Files.readString(Path.of("/proc/self/status"));
      default -> throw new IllegalArgumentException(verb);
    };
  }

  private static String connect(String host, int port) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) CONNECTION.toMillis());
      return "connected";
    }
  }

  private static String send(String host, int port) throws Exception {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.send(new DatagramPacket(new byte[1], 1, new InetSocketAddress(host, port)));
      return "sent";
    }
  }

  private static String connect(Path file) throws Exception {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
      return "connected to " + channel.getRemoteAddress();
    }
  }

  private static String make(Path file) throws Exception {
    Files.write(file, new byte[1], StandardOpenOption.CREATE_NEW);
    Files.delete(file);
    return "made";
  }

  /** Opens and no more: should it succeed, nothing is broken by it. */
  private static String open(String file, String mode) throws Exception {
    new RandomAccessFile(file, mode).close();
    return "opened";
  }

  private static String run(String mechanism, String program) throws Exception {
    // Read once in a JVM, so each mechanism takes a sandbox of its own.
    System.setProperty("jdk.lang.Process.launchMechanism", mechanism);
    Process child = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
    try (InputStream output = child.getInputStream()) {
      output.readAllBytes();
      child.waitFor(PROGRAM_SECONDS, TimeUnit.SECONDS);
    }
    return "started";
  }

  private static String processes() {
    return ProcessHandle.allProcesses()
        .map(each -> Long.toString(each.pid()))
        .filter(pid -> !pid.equals(Long.toString(ProcessHandle.current().pid())))
        .collect(Collectors.joining(" "));
  }

  private static String threads(int wanted) {
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < wanted; i++) {
      Thread.ofPlatform().daemon().start(() -> waitFor(never));
    }
    return "started";
  }

  private static String files(Path file, int wanted) throws Exception {
    List<InputStream> open = new ArrayList<>();
    try {
      while (open.size() < wanted) {
        open.add(Files.newInputStream(file));
      }
      return "opened";
    } finally {
      for (InputStream each : open) {
        each.close();
      }
    }
  }

  /** Stacks: memory that no flag of the JVM bounds. */
  private static String memory() throws InterruptedException {
    List<Thread> deep = new ArrayList<>();
    for (int i = 0; i < STACKS; i++) {
      deep.add(new Thread(null, () -> descend(new CountDownLatch(1)), "deep", STACK));
      deep.getLast().start();
    }
    for (Thread each : deep) {
      each.join();
    }
    return "taken";
  }

  @SuppressWarnings("InfiniteRecursion") // until the stack is full, which is the point
  private static void descend(CountDownLatch never) {
    try {
      descend(never);
    } catch (StackOverflowError bottom) {
      waitFor(never);
    }
  }

  /** By the properties a candidate can set as well as we can. */
  private static String link() {
    System.setProperty("jdk.internal.foreign.CABI", "SYS_V");
    try {
      return "found " + Linker.nativeLinker().getClass().getSimpleName();
    } catch (UnsupportedOperationException e) {
      System.clearProperty("jdk.internal.foreign.CABI");
      return "found " + Linker.nativeLinker().getClass().getSimpleName();
    }
  }

  private static void waitFor(CountDownLatch never) {
    try {
      never.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
