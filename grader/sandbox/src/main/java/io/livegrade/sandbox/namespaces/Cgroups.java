package io.livegrade.sandbox.namespaces;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where on this host the grader may make control groups, if anywhere.
 *
 * <p>In the unified hierarchy that is some folder above the grader's own which hands the memory
 * controller down (a folder with processes in it cannot); in the older ones it is the grader's own.
 */
final class Cgroups {

  private static final Path MOUNTS = Path.of("/proc/self/mountinfo");
  private static final String PREFIX = "livegrade-";
  private static final Path OWN = Path.of("/proc/self/cgroup");

  private final List<Place> places;
  private final AtomicInteger made = new AtomicInteger();

  /** A folder to make groups in, and the files that bound what is in them. */
  private record Place(
      Path folder, String memory, String swap, String tasks, String counter, boolean boundsMemory) {

    static Place unified(Path folder) {
      return new Place(folder, "memory.max", "memory.swap.max", "pids.max", "memory.events", true);
    }

    static Place older(Path folder, boolean boundsMemory) {
      return new Place(
          folder,
          "memory.limit_in_bytes",
          "memory.memsw.limit_in_bytes",
          "pids.max",
          "memory.oom_control",
          boundsMemory);
    }
  }

  private Cgroups(List<Place> places) {
    this.places = places;
  }

  /** {@return what was found by trying} */
  static Cgroups ofThisProcess() {
    try {
      Cgroups found = new Cgroups(places(Files.readAllLines(MOUNTS), Files.readAllLines(OWN)));
      found.places.forEach(place -> removeOrphans(place.folder()));
      Optional<Cgroup> trial = found.make(64);
      trial.ifPresent(Cgroup::close);
      return trial.isPresent() ? found : new Cgroups(List.of());
    } catch (IOException e) {
      return new Cgroups(List.of());
    }
  }

  /**
   * Removes what graders left that were killed; a folder with a process in it cannot be removed.
   */
  private static void removeOrphans(Path folder) {
    try (DirectoryStream<Path> ours = Files.newDirectoryStream(folder, PREFIX + "*-*")) {
      for (Path each : ours) {
        String pid = each.getFileName().toString().split("-", 3)[1];
        if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException | NumberFormatException e) {
      // Not ours after all, or in use: it does no harm.
    }
  }

  boolean canBeMade() {
    return !places.isEmpty();
  }

  /** {@return which of the kernel's two interfaces this host shows} */
  static int version() {
    return Files.exists(Path.of("/sys/fs/cgroup/cgroup.controllers")) ? 2 : 1;
  }

  String describe() {
    return places.isEmpty()
        ? "memory bounded by the heap's flags and a watch on what is resident: no cgroup can be made"
        : "memory bounded by a cgroup";
  }

  /** {@return a group to start a JVM in; empty where none can be made} */
  Optional<Cgroup> make(int mebibytes) {
    String name = PREFIX + ProcessHandle.current().pid() + "-" + made.incrementAndGet();
    List<Path> folders = new ArrayList<>();
    Optional<Path> counter = Optional.empty();
    try {
      for (Place place : places) {
        Path folder = Files.createDirectory(place.folder().resolve(name));
        folders.add(folder);
        if (place.boundsMemory()) {
          String bytes = Long.toString(mebibytes * 1024L * 1024L);
          Files.writeString(folder.resolve(place.memory()), bytes);
          counter = Optional.of(folder.resolve(place.counter()));
          boundSwap(
              folder.resolve(place.swap()), place.swap().startsWith("memory.m") ? bytes : "0");
        }
        if (Files.exists(folder.resolve(place.tasks()))) {
          Files.writeString(
              folder.resolve(place.tasks()), Integer.toString(NamespaceCommand.MAXIMUM_TASKS));
        }
      }
    } catch (IOException | UnsupportedOperationException e) {
      new Cgroup(folders, MOUNTS).close();
      return Optional.empty();
    }
    return counter.map(file -> new Cgroup(List.copyOf(folders), file));
  }

  /** Memory must not move to the disk instead of ending; not every kernel counts swap. */
  private static void boundSwap(Path file, String value) throws IOException {
    if (Files.exists(file)) {
      Files.writeString(file, value);
    }
  }

  /** See proc_pid_mountinfo(5): after the dash come type, source and options. */
  private static List<Place> places(List<String> mounts, List<String> own) {
    List<Place> unified = new ArrayList<>();
    List<Place> older = new ArrayList<>();
    for (String mount : mounts) {
      String[] fields = mount.split(" ", -1);
      String[] tail = mount.substring(mount.indexOf(" - ") + 3).split(" ", -1);
      Path at = Path.of(fields[4]);
      List<String> options = List.of(tail[2].split(","));
      if (tail[0].equals("cgroup2")) {
        delegated(at, ownPath(own, "")).map(Place::unified).ifPresent(unified::add);
      } else if (tail[0].equals("cgroup") && options.contains("memory")) {
        older.add(Place.older(inside(at, ownPath(own, "memory")), true));
      } else if (tail[0].equals("cgroup") && options.contains("pids")) {
        older.add(Place.older(inside(at, ownPath(own, "pids")), false));
      }
    }
    return unified.isEmpty() ? older : unified;
  }

  /** {@return the nearest folder at or above our own that hands the memory controller down} */
  private static Optional<Path> delegated(Path mount, String own) {
    for (Path folder = inside(mount, own);
        folder != null && folder.startsWith(mount);
        folder = folder.getParent()) {
      try {
        String handedDown = Files.readString(folder.resolve("cgroup.subtree_control"));
        if (List.of(handedDown.strip().split(" ")).contains("memory") && Files.isWritable(folder)) {
          return Optional.of(folder);
        }
      } catch (IOException e) {
        // Not shown to us: a namespace of the host's making. Try the one above.
      }
    }
    return Optional.empty();
  }

  private static Path inside(Path mount, String own) {
    return mount.resolve(own.substring(1)).normalize();
  }

  /** See cgroups(7): a line reads {@code number:controllers:path}, unified ones name none. */
  private static String ownPath(List<String> own, String controller) {
    return own.stream()
        .map(line -> line.split(":", 3))
        .filter(fields -> List.of(fields[1].split(",")).contains(controller))
        .map(fields -> fields[2])
        .findFirst()
        .orElse("/");
  }
}
