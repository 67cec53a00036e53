package io.livegrade.model;

import java.util.List;
import java.util.stream.Collectors;

/** A challenge cannot be used; carries everything that is wrong with it, not just the first. */
@SuppressWarnings("serial") // caught in the process that threw it, never serialized
public final class ConfigurationException extends GraderException {

  private final List<ConfigurationIssue> issues;

  /**
   * Carries all issues at once.
   *
   * @param issues at least one
   */
  public ConfigurationException(List<ConfigurationIssue> issues) {
    super(issues.stream().map(ConfigurationIssue::sentence).collect(Collectors.joining("\n")));
    this.issues = List.copyOf(issues);
  }

  /** {@return everything that is wrong, in the order of files and lines} */
  public List<ConfigurationIssue> issues() {
    return issues;
  }
}
