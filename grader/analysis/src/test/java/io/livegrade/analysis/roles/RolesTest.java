package io.livegrade.analysis.roles;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.model.submission.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class RolesTest {
  private static final SourceFile CONTRACT =
      new SourceFile(
          "ExpenseApp.java",
          "package livecoding.expense; public interface ExpenseApp {"
              + " com.sun.net.httpserver.HttpHandler handler(); }");
  private static final String IMPORTS =
      """
      import com.sun.net.httpserver.*;
      import java.sql.*;
      import java.util.function.*;
      import javax.sql.DataSource;
      import livecoding.expense.ExpenseApp;
      """;

  @Test
  void namesDoNotMatter() {
    assertThat(
            roles(
                """
                class Controller { void f(Repository s) { s.handler(); } }
                interface Repository { void handler(); }
                class Service implements Repository {
                  private Connection connection;
                  public void handler() {
                    try (var s = connection.prepareStatement("x")) { s.execute(); }
                    catch (SQLException e) { throw new IllegalStateException(e); }
                  }
                }
                class Dao { void go(HttpExchange x, Controller c) { c.f(null); x.close(); } }
                """))
        .containsExactly(
            "Controller SERVICE", "Repository REPOSITORY", "Service REPOSITORY", "Dao HANDLER");
  }

  @Test
  void anEntryMayWireOrHandle() {
    assertThat(
            roles(
                """
                public class Wires implements ExpenseApp {
                  public HttpHandler handler() { return new Handles()::go; }
                }
                class Handles { void go(HttpExchange x) { x.close(); } }
                public class Both implements ExpenseApp {
                  public HttpHandler handler() { return x -> x.sendResponseHeaders(200, -1); }
                }
                """))
        .containsExactly("Wires WIRING", "Handles HANDLER", "Both HANDLER WIRING");
  }

  @Test
  void anonymousClassesAndLambdasPlayRolesOfTheirOwn() {
    assertThat(
            roles(
                """
                interface Store { void keep(String what); }
                class Keeper {
                  Store store;
                  Keeper(Store store) { this.store = store; }
                  void keep() { store.keep("x"); }
                }
                class Setup {
                  Keeper anonymous(DataSource source) {
                    return new Keeper(new Store() {
                      public void keep(String what) { run(source, "insert into t values (1)"); }
                    });
                  }
                  Keeper lambda(DataSource source) {
                    return new Keeper(what -> source.getConnection().prepareStatement(what));
                  }
                }
                """))
        .containsExactly(
            "Store REPOSITORY",
            "Keeper SERVICE",
            "Setup WIRING",
            "the anonymous Store in Setup REPOSITORY",
            "the lambda in Setup REPOSITORY");
  }

  @Test
  void subclassesOfHandlersAreHandlers() {
    assertThat(
            roles(
                """
                abstract class Base implements HttpHandler {
                  public void handle(HttpExchange x) { answer("a"); }
                  abstract void answer(String body);
                }
                class Create extends Base { void answer(String body) {} }
                """))
        .containsExactly("Base HANDLER", "Create HANDLER");
  }

  @Test
  void dataIsModelAndMerePassingOnOfADataSourceIsNot() {
    assertThat(
            roles(
                """
                record Expense(long id, String category) {}
                class Passes {
                  private final DataSource source;
                  Passes(DataSource source) { this.source = source; }
                  DataSource source() { return source; }
                }
                """))
        .containsExactly("Expense MODEL", "Passes");
  }

  @Test
  void aServiceThatAnswersIsNoHandler() {
    assertThat(
            roles(
                """
                class Front implements HttpHandler {
                  Rules rules;
                  public void handle(HttpExchange x) { x.getRequestBody(); rules.create(x, "food"); }
                }
                class Rules {
                  Store store;
                  void create(HttpExchange x, String what) { store.keep(what); x.close(); }
                }
                interface Store { void keep(String what); }
                class Table implements Store {
                  Connection c;
                  public void keep(String what) { c.prepareStatement("x").execute(); }
                }
                """))
        .containsExactly("Front HANDLER", "Rules SERVICE", "Store REPOSITORY", "Table REPOSITORY");
  }

  private static List<String> roles(String text) {
    ParsedSubmission submission =
        ParsedSubmission.parse(
            List.of(new SourceFile("All.java", IMPORTS + text)),
            List.of(CONTRACT),
            "livecoding.expense.ExpenseApp");
    assertThat(submission.unreadable()).isEmpty();
    Roles roles = Roles.of(submission);
    return roles.parts().stream()
        .map(
            part ->
                Arrays.stream(Role.values())
                    .filter(role -> roles.has(part, role))
                    .map(Role::name)
                    .collect(Collectors.joining(" ", part.name() + " ", ""))
                    .strip())
        .toList();
  }
}
