package io.livegrade.sandbox.image;

import io.livegrade.bridge.stub.StubService;
import io.livegrade.model.challenge.Limits;
import io.livegrade.sandbox.Launch;
import java.util.ArrayList;
import java.util.List;

/** The command that starts the stub inside the root file system, every flag with its reason. */
public final class JavaCommand {

  /** What every run starts. */
  public static final String STUB_CLASS = "io.livegrade.stub.Stub";

  /** How many processors a submission sees, on every host. */
  public static final int PROCESSORS = 2;

  private JavaCommand() {}

  /** {@return the command as seen inside the root file system} */
  public static List<String> of(RootFileSystem fileSystem, Launch launch) {
    String home = RootFileSystem.home(launch.runtime());
    List<String> command = new ArrayList<>();
    command.add(home + "/bin/java");
    command.addAll(flags(launch.limits()));
    command.add(
        fileSystem.hasCache(launch)
            ? "-XX:AOTCache=" + fileSystem.cache(launch)
            : "-XX:SharedArchiveFile=" + home + RuntimeLinker.ARCHIVE);
    command.add("-cp");
    command.add(String.join(":", fileSystem.classPath(launch)));
    command.add(STUB_CLASS);
    return command;
  }

  /** {@return the command of a JVM that is to be warmed up and written down} */
  public static List<String> toBeWrittenDown(RootFileSystem fileSystem, Launch launch) {
    List<String> command = new ArrayList<>(of(fileSystem, launch));
    // What is never touched need not be written down, nor brought back: the heap starts small, and
    // is small again after the rehearsal.
    command.addAll(
        1,
        List.of(
            "-Xms16m",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps"));
    command.add(StubService.REHEARSE);
    return command;
  }

  /** {@return what every run is started with} */
  static List<String> flags(Limits limits) {
    return List.of(
        // The heap is half the container, so that a full heap ends as out of memory by name and the
        // JVM's other areas below still fit in the rest.
        "-Xmx" + limits.memoryMebibytes() / 2 + "m",
        // Class bombs: generated classes without end.
        "-XX:MaxMetaspaceSize=96m",
        // Direct buffers, which the heap's bound does not count.
        "-XX:MaxDirectMemorySize=32m",
        // Generated code, ditto.
        "-XX:ReservedCodeCacheSize=48m",
        // Thread bombs: small stacks. Deep recursion ends as a StackOverflowError soon.
        "-Xss512k",
        // A caught OutOfMemoryError in a loop would go on for ever.
        "-XX:+ExitOnOutOfMemoryError",
        // The compiler's garbage fits in, and is never collected.
        "-XX:NewRatio=1",
        // One thread's worth of collector: fastest to start, and the fewest threads of the limit.
        "-XX:+UseSerialGC",
        // Runs last seconds; the second compiler costs more than it wins.
        "-XX:TieredStopAtLevel=1",
        // Nor does the first one win by much inlining where nearly everything runs a few times.
        "-XX:C1MaxInlineLevel=2",
        "-XX:C1MaxInlineSize=20",
        // A pool with a thread for each processor is as large on every host, and within the limit
        // of threads. Two, for the JVM compiles on a thread of its own: on one processor javac
        // takes a third longer.
        "-XX:ActiveProcessorCount=" + PROCESSORS,
        // No agent is loaded into the running JVM, not even by itself.
        "-XX:+DisableAttachMechanism",
        // No memory-mapped file that others may read.
        "-XX:-UsePerfData",
        // No dump of memory, no report of a crash: there is nowhere to write one, and its first
        // lines
        // would be taken for frames.
        "-XX:+SuppressFatalErrorMessage",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        // No linker, so no call of a native function; the stub sees to it that it stays so. The
        // option that denies native access would cost a tenth of each start (docs/decisions/0008).
        "-Djdk.internal.foreign.CABI=UNSUPPORTED",
        // The JVM's own words would corrupt the frames on standard output.
        "-XX:+DisplayVMOutputToStderr",
        "-Xlog:disable",
        "-Xlog:all=error:stderr",
        // What the candidate prints survives a bare C locale.
        "-Dstdout.encoding=UTF-8",
        "-Dstderr.encoding=UTF-8");
  }
}
