package io.livegrade.report.annotation;

import io.livegrade.model.report.GradeReport;
import io.livegrade.report.text.Inert;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a report says beside the source, a line for each place. */
public final class AnnotationReport {

  /** GitHub shows no more of a weight for one step, and says nothing about the rest. */
  private static final int MOST_OF_A_WEIGHT = 10;

  private AnnotationReport() {}

  /**
   * {@return lines in the form {@code file:line: weight: message}, as compilers write them}
   *
   * @param root what the paths begin with
   */
  public static String lines(GradeReport report, Path root) {
    return Annotations.of(report).stream()
        .map(annotation -> line(annotation, root))
        .collect(Collectors.joining());
  }

  /**
   * {@return workflow commands of GitHub Actions; the text of a candidate cannot add one}
   *
   * @param root what the paths begin with, relative to the workspace
   */
  public static String github(GradeReport report, Path root) {
    List<Annotation> all = Annotations.of(report);
    Map<Annotation.Weight, Integer> written = new EnumMap<>(Annotation.Weight.class);
    return all.stream()
        .filter(one -> written.merge(one.weight(), 1, Integer::sum) <= MOST_OF_A_WEIGHT)
        .map(annotation -> command(annotation, root))
        .collect(Collectors.joining());
  }

  private static String line(Annotation annotation, Path root) {
    String place =
        annotation.file().isEmpty()
            ? "grade: "
            : path(annotation, root)
                + ":"
                + (annotation.line() > 0 ? annotation.line() + ":" : "")
                + " ";
    return Inert.line(place + word(annotation) + ": " + annotation.message()) + "\n";
  }

  private static String command(Annotation annotation, Path root) {
    String place =
        annotation.file().isEmpty()
            ? ""
            : "file="
                + property(path(annotation, root))
                + (annotation.line() > 0 ? ",line=" + annotation.line() : "")
                + ",";
    return "::%s %stitle=%s::%s\n"
        .formatted(
            word(annotation), place, property(annotation.title()), data(annotation.message()));
  }

  private static String word(Annotation annotation) {
    return annotation.weight().name().toLowerCase(Locale.ROOT);
  }

  private static String path(Annotation annotation, Path root) {
    try {
      return root.resolve(annotation.file()).normalize().toString();
    } catch (InvalidPathException _) {
      return annotation.file();
    }
  }

  private static String data(String text) {
    return Inert.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
