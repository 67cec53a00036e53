package io.livegrade.grading.challenge;

import io.livegrade.model.Level;
import io.livegrade.model.rubric.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which signal an entry of a rubric speaks of: exactly one of four keys. */
final class SignalReader {

  private static final List<Signal.Kind> KINDS =
      List.of(Signal.Kind.CHECK, Signal.Kind.DEFECT, Signal.Kind.MEASURE, Signal.Kind.END);

  private SignalReader() {}

  static Signal read(YamlMapping entry) {
    List<Signal> signals = new ArrayList<>();
    for (Signal.Kind kind : KINDS) {
      if (entry.knows(key(kind))) {
        signals.add(new Signal(kind, entry.text(key(kind))));
      }
    }
    if (signals.size() != 1) {
      String wanted = KINDS.stream().map(SignalReader::key).collect(Collectors.joining(", "));
      entry.issueAt(
          entry.place(),
          signals.isEmpty()
              ? "no signal is named; give one of " + wanted
              : "more than one signal is named; give only one of " + wanted);
    }
    return signals.isEmpty() ? new Signal(Signal.Kind.LIMIT, "") : signals.getFirst();
  }

  static String key(Signal.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** {@return what a cap's word stands for; strong is none, since it would limit nothing} */
  static Optional<Level> cap(String word) {
    return Stream.of(Level.CONCERN, Level.ACCEPTABLE)
        .filter(level -> level.word().equals(word))
        .findFirst();
  }
}
