package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries every way out that Java has. */
record NetworkProbe(Visit visit, HostDoors doors) {

  /** Set aside for documents, so that nobody is behind it (RFC 5737). */
  private static final String NOBODY = "192.0.2.1";

  private static final int NAME_SERVICE = 53;
  private static final String NAME = "example.com";
  private static final Path RESOLVERS = Path.of("/etc/resolv.conf");
  private static final Path ENGINE = Path.of("/var/run/docker.sock");

  List<Protection> findings() throws IOException {
    return List.of(tcp(), udp(), names(), files());
  }

  private Protection tcp() throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (InetAddress address : HostDoors.addresses()) {
      Answer answer = visit.attempt("connect %s %d".formatted(text(address), doors.tcpPort()));
      if (address.isLoopbackAddress()) {
        // It may have a loopback of its own; whether it reached ours is seen at our door.
        answers.add(new Answer(answer.done(), answer.words().replace("Connection refused", "")));
      } else {
        answers.add(answer);
      }
    }
    answers.add(visit.attempt("connect %s %d".formatted(NOBODY, NAME_SERVICE)));
    boolean arrived = doors.someoneConnected();
    return judge(Promise.TCP, arrived, answers.stream().filter(Answer::left).findFirst(), answers);
  }

  private Protection udp() throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (InetAddress address : HostDoors.addresses()) {
      Answer answer = visit.attempt("send %s %d".formatted(text(address), doors.udpPort()));
      if (!address.isLoopbackAddress()) {
        answers.add(answer);
      }
    }
    answers.add(visit.attempt("send %s %d".formatted(NOBODY, NAME_SERVICE)));
    boolean arrived = doors.somethingWasSent();
    return judge(Promise.UDP, arrived, answers.stream().filter(Answer::done).findFirst(), answers);
  }

  private Protection names() throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (String resolver : resolvers()) {
      answers.add(visit.attempt("send %s %d".formatted(resolver, NAME_SERVICE)));
    }
    answers.add(visit.attempt("look-up " + NAME));
    return judge(Promise.DNS, false, answers.stream().filter(Answer::done).findFirst(), answers);
  }

  private Protection files() throws IOException {
    List<Answer> answers =
        List.of(
            visit.attempt("connect-file " + doors.file()), visit.attempt("connect-file " + ENGINE));
    return judge(
        Promise.UNIX_SOCKET,
        doors.someoneUsedTheFile(),
        answers.stream().filter(Answer::done).findFirst(),
        answers);
  }

  private static Protection judge(
      Promise promise, boolean arrived, Optional<Answer> success, List<Answer> answers) {
    if (arrived) {
      return promise.didNotHold("it arrived at this host");
    }
    return success
        .map(answer -> promise.didNotHold("it left the sandbox: " + answer.reason()))
        .orElseGet(() -> promise.held(answers.getLast().reason()));
  }

  /** The host's own, but for those on its loopback: the sandbox would ask another one there. */
  private static List<String> resolvers() throws IOException {
    if (!Files.isReadable(RESOLVERS)) {
      return List.of(NOBODY);
    }
    List<String> named =
        Files.readAllLines(RESOLVERS).stream()
            .map(line -> line.strip().split("\\s+", -1))
            .filter(words -> words.length > 1 && words[0].equals("nameserver"))
            .map(words -> words[1])
            .filter(address -> !address.startsWith("127.") && !address.equals("::1"))
            .toList();
    return named.isEmpty() ? List.of(NOBODY) : named;
  }

  /** Without the zone of an IPv6 address, which is the host's. */
  private static String text(InetAddress address) {
    return address.getHostAddress().replaceFirst("%.*", "");
  }
}
