package io.livegrade.cli;

import io.livegrade.report.ReportFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a report, by the words operators name them with. */
final class Formats implements ITypeConverter<ReportFormat>, Iterable<String> {

  @Override
  public ReportFormat convert(String word) {
    return Stream.of(ReportFormat.values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "got \"%s\", wanted one of %s".formatted(word, String.join(", ", words()))));
  }

  @Override
  public Iterator<String> iterator() {
    return words().iterator();
  }

  private static List<String> words() {
    return Stream.of(ReportFormat.values()).map(ReportFormat::word).toList();
  }
}
