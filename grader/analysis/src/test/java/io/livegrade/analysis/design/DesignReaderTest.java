package io.livegrade.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.layering.HandlerSkipsService;
import io.livegrade.analysis.layering.SqlInHandler;
import io.livegrade.analysis.layering.ValidationInHandler;
import io.livegrade.model.design.Design;
import io.livegrade.model.design.DesignPart;
import io.livegrade.model.design.DesignUse;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.submission.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DesignReaderTest {
  private static final SourceFile CONTRACT =
      new SourceFile(
          "ExpenseApp.java",
          "package livecoding.expense; public interface ExpenseApp {"
              + " com.sun.net.httpserver.HttpHandler handler(); }");
  private static final String LAYERS =
      """
      import com.sun.net.httpserver.*;
      import java.sql.*;
      import livecoding.expense.ExpenseApp;
      public class App implements ExpenseApp {
        public HttpHandler handler() { return new Web(new Rules(new JdbcStore(null)), null); }
      }
      interface Store { void keep(long amount); }
      class JdbcStore implements Store {
        final Connection connection;
        JdbcStore(Connection connection) { this.connection = connection; }
        public void keep(long amount) {
          try (var s = connection.prepareStatement("insert into t values (1)")) { s.execute(); }
          catch (SQLException e) { throw new IllegalStateException(e); }
        }
      }
      class Rules {
        final Store store;
        Rules(Store store) { this.store = store; }
        void keep(long amount) { store.keep(amount); }
      }
      class Web implements HttpHandler {
        final Rules rules;
        final Store store;
        Web(Rules rules, Store store) { this.rules = rules; this.store = store; }
        public void handle(HttpExchange exchange) throws java.io.IOException {
          rules.keep(1);
          BODY
          exchange.sendResponseHeaders(201, -1);
        }
      }
      """;

  @Test
  void drawsLayersAsTheyStand() {
    Design design = design(LAYERS.replace("BODY", ""));

    assertThat(design.parts())
        .extracting(part -> part.name() + " " + part.role().word())
        .containsExactly(
            "App wiring",
            "Store repository",
            "JdbcStore repository",
            "Rules service",
            "Web handler");
    assertThat(lines(design))
        .containsExactlyInAnyOrder(
            "JdbcStore implements Store",
            "JdbcStore uses <database>",
            "Rules uses Store",
            "Web uses Rules",
            "Web uses Store",
            "Web uses <http>");
  }

  @Test
  void marksTheArrowThatShouldNotBe() {
    assertThat(lines(design(LAYERS.replace("BODY", "store.keep(2);"))))
        .contains("Web uses Store against layering.handler-skips-service");
    assertThat(
            lines(
                design(
                    LAYERS.replace(
                        "BODY",
                        "try (var c = DriverManager.getConnection(\"x\")) { c.createStatement(); }"
                            + " catch (SQLException e) { }"))))
        .contains("Web uses <database> against layering.sql-in-handler");
  }

  @Test
  void marksThePartThatDecidesWhatIsNotItsOwn() {
    String decides = "long amount = 1; if (amount <= 0) { throw new IllegalArgumentException(); }";

    Design design = design(LAYERS.replace("BODY", decides));

    assertThat(design.parts())
        .filteredOn(part -> !part.objection().isEmpty())
        .extracting(DesignPart::name, DesignPart::objection)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("Web", "layering.validation-in-handler"));
  }

  @Test
  void drawsNothingOfNothing() {
    assertThat(design("class Empty {}")).isEqualTo(Design.NONE);
  }

  @Test
  void staysSmall() {
    String records =
        Stream.iterate(1, number -> number + 1)
            .limit(500)
            .map(number -> "record R" + number + "(int a) {}\n")
            .collect(Collectors.joining());

    assertThat(design(records).parts()).hasSize(60);
  }

  private static Design design(String source) {
    ParsedSubmission parsed =
        ParsedSubmission.parse(
            List.of(new SourceFile("App.java", source)),
            List.of(CONTRACT),
            "livecoding.expense.ExpenseApp");
    List<Finding> findings =
        Stream.of(new HandlerSkipsService(), new SqlInHandler(), new ValidationInHandler())
            .flatMap(check -> check.check(parsed).stream())
            .toList();
    return DesignReader.read(parsed, findings);
  }

  private static List<String> lines(Design design) {
    Map<String, String> names =
        design.parts().stream().collect(Collectors.toMap(DesignPart::id, DesignPart::name));
    return design.uses().stream().map(use -> line(use, names)).toList();
  }

  private static String line(DesignUse use, Map<String, String> names) {
    return "%s %s %s%s"
        .formatted(
            names.get(use.from()),
            use.kind().name().toLowerCase(java.util.Locale.ROOT),
            names.getOrDefault(use.to(), use.to()),
            use.objection().isEmpty() ? "" : " against " + use.objection());
  }
}
