package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Protection.State;
import java.util.Locale;

/** What a sandbox is to keep a submission from; whoever runs submissions relies on these. */
enum Promise {
  TCP("no connection leaves it"),
  UDP("no datagram leaves it"),
  DNS("no name is looked up"),
  UNIX_SOCKET("no socket of the host is reached"),
  FILES("no file is made or changed"),
  SCRATCH_SPACE("there is no /tmp and no shared memory to fill"),
  OTHER_PROGRAM("no program but Java is started"),
  CHILD_PROCESS("no second process is started, not even Java"),
  PROCESS_MEMORY("no process's memory is opened through /proc"),
  HOST_PROCESSES("no process of the host is seen"),
  RAISED_LIMITS("no limit is raised from inside"),
  THREADS("threads without end are stopped"),
  MEMORY("memory without end ends the sandbox and nothing else"),
  OPEN_FILES("open files without end are stopped"),
  USER("it does not run as root"),
  CAPABILITIES("it has no capability"),
  NEW_PRIVILEGES("it cannot gain a privilege"),
  SYSTEM_CALLS("a filter refuses system calls that Java does not need"),
  NATIVE_CALLS("no native function is called from Java");

  private final String words;

  Promise(String words) {
    this.words = words;
  }

  Protection held(String seen) {
    return protection(State.HELD, seen);
  }

  Protection didNotHold(String seen) {
    return protection(State.DID_NOT_HOLD, seen);
  }

  Protection notTried(String why) {
    return protection(State.NOT_TRIED, why);
  }

  Protection notProved() {
    return protection(State.NOT_PROVED, "");
  }

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Protection protection(State state, String seen) {
    return new Protection(id(), words, state, seen);
  }
}
