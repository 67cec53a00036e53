package io.livegrade.examination;

import io.livegrade.model.run.Timing;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Gathers how long each stage took. */
final class Timings {

  private final Map<String, Duration> stages = Collections.synchronizedMap(new TreeMap<>());

  <T> T time(String stage, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      stages.put(stage, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  List<Timing> toList() {
    synchronized (stages) {
      return stages.entrySet().stream()
          .map(stage -> new Timing(stage.getKey(), stage.getValue()))
          .toList();
    }
  }
}
