package io.livegrade.cli;

import io.livegrade.model.challenge.Challenge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pom.xml by which any IDE opens a starter, with the libraries the sandbox has. */
final class StarterPom {

  private StarterPom() {}

  static String of(Challenge challenge) {
    Properties coordinates = coordinates();
    String dependencies =
        challenge.about().libraries().stream()
            .flatMap(library -> Stream.of(coordinates.getProperty(library, "").split(",", -1)))
            .filter(each -> !each.isEmpty())
            .map(StarterPom::dependency)
            .collect(Collectors.joining());
    return resource("starter-pom.xml")
        .replace("{{id}}", challenge.id())
        .replace("{{dependencies}}", dependencies);
  }

  private static String dependency(String coordinates) {
    String[] parts = coordinates.split(":", 3);
    return """
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
        </dependency>
    """
        .formatted(parts[0], parts[1], parts[2]);
  }

  private static Properties coordinates() {
    Properties coordinates = new Properties();
    try (InputStream stream = open("starter-libraries.properties")) {
      coordinates.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return coordinates;
  }

  private static String resource(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = StarterPom.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("not in our own jar: " + name);
    }
    return stream;
  }
}
