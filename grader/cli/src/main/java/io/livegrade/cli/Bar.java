package io.livegrade.cli;

import io.livegrade.model.Level;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --fail-under} asks of a score. */
sealed interface Bar {

  /** {@return whether the score is at the bar or above it} */
  boolean metBy(Level level, int points);

  /** At least so many points of 100. */
  record Points(int least) implements Bar {
    @Override
    public boolean metBy(Level level, int points) {
      return points >= least;
    }
  }

  /** At least this level of the whole. */
  record OfLevel(Level least) implements Bar {
    @Override
    public boolean metBy(Level level, int points) {
      return level.compareTo(least) >= 0;
    }
  }

  /** Reads a bar as operators write it. */
  final class Converter implements ITypeConverter<Bar> {
    @Override
    public Bar convert(String text) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "strong" -> new OfLevel(Level.STRONG);
        case "acceptable" -> new OfLevel(Level.ACCEPTABLE);
        default -> points(text);
      };
    }

    private static Bar points(String text) {
      if (text.matches("\\d{1,2}|100")) {
        return new Points(Integer.parseInt(text));
      }
      throw new TypeConversionException(
          "got \"" + text + "\", wanted points from 0 to 100, \"acceptable\" or \"strong\"");
    }
  }
}
