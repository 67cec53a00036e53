package io.livegrade.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * What can be seen of a sandboxed JVM without asking it.
 *
 * @param jvm its process as this host's kernel numbers it; empty where another kernel runs it
 * @param changedFiles what has changed on its file system since it started
 */
public record OutsideView(OptionalLong jvm, List<Path> changedFiles) {

  public OutsideView {
    changedFiles = List.copyOf(changedFiles);
  }
}
