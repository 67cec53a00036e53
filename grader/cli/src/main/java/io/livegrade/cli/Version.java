package io.livegrade.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The grader's own version, as its jar states it. */
final class Version implements IVersionProvider {

  /** {@return the version; {@code unreleased} where the classes are in no jar} */
  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"grade " + text() + " on Java " + Runtime.version()};
  }
}
