package io.livegrade.examination.rewriting;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.stub.ClassFile;
import java.io.IOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RewriterTest {

  @TempDir private Path folder;

  private Rewritten rewrite(String body) throws IOException {
    Path source =
        Files.writeString(
            folder.resolve("Mine.java"),
            """
            import java.util.*;
            import java.util.concurrent.*;
            public class Mine {
              int count;
              final int fixed = 1;
              volatile long seen;
              int[] cells = new int[2];
              %s
            }
            """
                .formatted(body));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    assertThat(
            ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-g", "-d", classes.toString(), source.toString()))
        .isZero();
    List<ClassFile> compiled = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.toList()) {
        compiled.add(
            new ClassFile(
                file.getFileName().toString().replace(".class", ""), Files.readAllBytes(file)));
      }
    }
    return new Rewriter(Set.of(), RewriterTest.class.getClassLoader()).rewrite(compiled, "Mine");
  }

  private static ClassModel classOf(Rewritten rewritten) {
    return rewritten.classes().stream()
        .filter(each -> each.name().equals("Mine"))
        .map(each -> java.lang.classfile.ClassFile.of().parse(each.bytes()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<InvokeInstruction> calls(ClassModel model) {
    return model.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast);
  }

  @Test
  void tellsOfFieldsThatChangeAndOfNoOthers() throws IOException {
    List<Site> sites =
        rewrite("void go() { count++; seen = fixed; cells[1] = 2; }").sites().stream()
            .filter(site -> site.method().equals("go"))
            .toList();

    assertThat(sites)
        .extracting(Site::action)
        .containsExactly(
            "reads count", "writes count", "writes seen", "reads cells", "writes an element");
    assertThat(sites).allMatch(site -> site.file().equals("Mine.java"));
    assertThat(sites).allMatch(site -> site.line() == 8);
  }

  @Test
  void leavesNoRealMonitorBehind() throws IOException {
    ClassModel model =
        classOf(rewrite("synchronized void go() { synchronized (cells) { count++; } }"));

    assertThat(model.methods()).noneMatch(method -> method.flags().has(AccessFlag.SYNCHRONIZED));
    assertThat(model.methods().stream().flatMap(method -> method.code().stream()))
        .noneMatch(code -> code.elementStream().anyMatch(MonitorInstruction.class::isInstance));
  }

  @Test
  void makesThreadsAndPoolsThroughHooks() throws IOException {
    ClassModel model =
        classOf(
            rewrite(
                """
                void go(List<Thread> all) throws Exception {
                  all.add(new Thread(() -> count++, "t"));
                  all.forEach(Thread::start);
                  Executors.newFixedThreadPool(2).shutdown();
                  Thread.sleep(5);
                }
                """));

    assertThat(calls(model))
        .extracting(call -> call.owner().asInternalName() + "." + call.name().stringValue())
        .contains(
            "io/livegrade/stub/schedule/ThreadHooks.newThread",
            "io/livegrade/stub/schedule/ThreadHooks.start",
            "io/livegrade/stub/schedule/PoolHooks.newFixedThreadPool",
            "io/livegrade/stub/schedule/TimeHooks.sleep")
        .doesNotContain("java/lang/Thread.start", "java/lang/Thread.sleep");
  }

  @Test
  void callsOnlyHooksThatThereAre() throws Exception {
    ClassModel model =
        classOf(
            rewrite(
                """
                final Object lock = new Object();
                synchronized void go(BlockingQueue<String> queue, Thread other) throws Exception {
                  lock.wait(); lock.wait(1); lock.wait(1, 2); lock.notify(); lock.notifyAll();
                  other.start(); other.join(); other.join(1); other.isAlive(); other.interrupt();
                  other.isInterrupted(); other.getState(); other.setDaemon(true);
                  Thread.interrupted(); Thread.currentThread(); Thread.yield();
                  Thread.onSpinWait(); Thread.startVirtualThread(() -> {});
                  Thread.ofVirtual().start(() -> {}); Thread.ofPlatform().unstarted(() -> {});
                  Thread.ofVirtual().factory(); TimeUnit.SECONDS.sleep(1); System.nanoTime();
                  System.currentTimeMillis(); java.time.Instant.now();
                  java.util.concurrent.locks.LockSupport.park();
                  java.util.concurrent.locks.LockSupport.parkNanos(1);
                  java.util.concurrent.locks.LockSupport.parkNanos(lock, 1);
                  java.util.concurrent.locks.LockSupport.unpark(other);
                  Executors.newCachedThreadPool(); Executors.newSingleThreadExecutor();
                  Executors.newVirtualThreadPerTaskExecutor(); Executors.defaultThreadFactory();
                  new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
                  new LinkedHashMap<String, String>(1, 1f, true).get("");
                  queue.poll(1, TimeUnit.SECONDS); seen = seen + cells[0]; cells[0] = 1;
                }
                """));

    for (InvokeInstruction call : calls(model).toList()) {
      String owner = call.owner().asInternalName().replace('/', '.');
      if (owner.startsWith("io.livegrade.stub.schedule.") && call.opcode() == Opcode.INVOKESTATIC) {
        assertThat(Class.forName(owner).getMethods())
            .as(owner + "." + call.name() + call.type())
            .anyMatch(
                method ->
                    method.getName().equals(call.name().stringValue())
                        && java.lang.invoke.MethodType.methodType(
                                method.getReturnType(), method.getParameterTypes())
                            .descriptorString()
                            .equals(call.type().stringValue()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void go() { CompletableFuture.runAsync(() -> count++); }",
        "void go() { List.of(1).parallelStream().forEach(i -> count++); }",
        "void go() { new Timer().cancel(); }",
        "void go() { ForkJoinPool.commonPool().execute(() -> count++); }",
        "void go() { Executors.newScheduledThreadPool(1); }",
        "void go() throws Exception { Class.forName(\"java.lang.String\"); }",
        "java.lang.ref.WeakReference<Object> weak;"
            + " void go() { weak = new java.lang.ref.WeakReference<>(this); }",
      })
  void leavesToOthersWhatItCannotControl(String body) throws IOException {
    assertThat(rewrite(body).beyondControl()).startsWith("it uses ");
  }
}
