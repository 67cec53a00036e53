package io.livegrade.stub;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.lang.foreign.Linker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stands in for the stub: does what the first line of its input says, as a submission might. */
public final class Stub {

  public static void main(String[] arguments) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
    if (arguments.length > 0) { // to be written down, and brought back for the next line
      System.out.println(input.readLine());
      System.out.flush();
    }
    String[] words = input.readLine().split(" ");
    switch (words[0]) {
      case "echo" -> {
        for (String line = input.readLine(); line != null; line = input.readLine()) {
          System.out.println(line);
          System.out.flush();
        }
      }
      case "exit" -> System.exit(Integer.parseInt(words[1]));
      case "halt" -> Runtime.getRuntime().halt(Integer.parseInt(words[1]));
      case "say" -> System.err.println("said on standard error: \u00e9");
      case "loop" -> {
        System.out.println("looping");
        while (true) {
          Thread.onSpinWait();
        }
      }
      case "hang-at-exit" -> {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> sleep(1_000_000)));
        System.exit(0);
      }
      case "heap" -> {
        List<byte[]> all = new ArrayList<>();
        while (true) {
          all.add(new byte[1 << 20]);
        }
      }
      case "resident" -> {
        // Stacks: memory that no flag of the JVM bounds, though the container's limit does.
        List<Thread> deep = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
          Thread thread = new Thread(null, () -> descend(0), "deep", 64L << 20);
          thread.start();
          deep.add(thread);
        }
        for (Thread thread : deep) {
          thread.join();
        }
      }
      case "flood" -> {
        byte[] bytes = new byte[1 << 16];
        Arrays.fill(bytes, (byte) 'x');
        while (true) {
          (words[1].equals("err") ? System.err : System.out).write(bytes);
        }
      }
      case "fork" -> {
        System.setProperty("jdk.lang.Process.launchMechanism", words[1]);
        Process child = new ProcessBuilder(words[2], "-version").redirectErrorStream(true).start();
        System.out.println("ran: " + new String(child.getInputStream().readAllBytes()));
      }
      case "write" -> {
        for (String place : List.of("/x", "/tmp/x", "/jars/x", "/dev/x", "/dev/shm/x", "/proc/x")) {
          attempt("write " + place, () -> Files.writeString(Path.of(place), "x"));
        }
      }
      case "list" -> {
        for (File file : new File(words[1]).listFiles()) {
          System.out.println(file.getName());
        }
      }
      case "memory" -> {
        for (String way : List.of("/proc/self/mem", "/proc/1/mem", "/proc/thread-self/mem")) {
          attempt("open " + way, () -> new RandomAccessFile(way, "r").close());
          attempt("open " + way, () -> new RandomAccessFile(way, "rw").close());
        }
      }
      case "network" -> {
        attempt("connect", () -> connect("1.1.1.1", 53));
        attempt("connect", () -> connect("127.0.0.1", Integer.parseInt(words[1])));
      }
      case "signal" ->
          System.out.println(ProcessHandle.allProcesses().filter(each -> each.pid() != 1).count());
      case "threads" -> {
        int started = 0;
        try {
          for (; started < 10_000; started++) {
            Thread.ofPlatform().daemon().start(() -> sleep(1_000_000));
          }
        } catch (OutOfMemoryError e) {
          System.out.println("stopped");
        }
        System.out.println(started);
      }
      case "native" -> attempt("find a linker", Linker::nativeLinker);
      case "processors" -> System.out.println(Runtime.getRuntime().availableProcessors());
      case "random" -> System.out.println(java.util.UUID.randomUUID());
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private static long descend(long depth) {
    if (depth > 100_000_000) {
      sleep(1_000_000);
    }
    try {
      return descend(depth + 1) + depth;
    } catch (StackOverflowError bottom) {
      sleep(1_000_000);
      return 0;
    }
  }

  private static void connect(String host, int port) throws Exception {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), 1_000);
    }
  }

  private static void attempt(String what, Attempt attempt) {
    try {
      attempt.run();
      System.out.println("DONE: " + what);
    } catch (Exception e) {
      System.out.println("refused: " + what + ": " + e);
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Attempt {
    void run() throws Exception;
  }
}
