package io.livegrade.report;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.util.List;

/** A submission with a handler, a service and a test. */
final class ExpenseSubmission {

  static final SourceFile HANDLER =
      new SourceFile(
          "src/expense/ExpenseHandler.java",
          """
          package expense;

          import com.sun.net.httpserver.HttpExchange;
          import com.sun.net.httpserver.HttpHandler;
          import java.io.IOException;

          public final class ExpenseHandler implements HttpHandler {

            private final ExpenseService service;

            ExpenseHandler(ExpenseService service) {
              this.service = service;
            }

            @Override
            public void handle(HttpExchange exchange) throws IOException {
              try (exchange) {
                String created = service.create(exchange.getRequestBody().readAllBytes());
                exchange.sendResponseHeaders(200, created.length());
                exchange.getResponseBody().write(created.getBytes());
              } catch (Exception e) {
                exchange.sendResponseHeaders(500, -1);
              }
            }
          }
          """);

  static final SourceFile SERVICE =
      new SourceFile(
          "src/expense/ExpenseService.java",
          """
          package expense;

          import java.math.BigDecimal;

          final class ExpenseService {

            private final ExpenseRepository repository;

            ExpenseService(ExpenseRepository repository) {
              this.repository = repository;
            }

            Expense create(BigDecimal amount, String category) {
              if (amount.signum() <= 0) {
                throw new InvalidExpense("amount must be positive");
              }
              return repository.save(new Expense(amount, category));
            }
          }
          """);

  static final SourceFile TEST =
      new SourceFile(
          "src/expense/ExpenseServiceTest.java",
          """
          package expense;

          final class ExpenseServiceTest {

            @ParameterizedTest
            @ValueSource(strings = {"0", "-1"})
            void refusesAmounts(String amount) {
              assertThrows(InvalidExpense.class, () -> service.create(new BigDecimal(amount), "food"));
            }
          }
          """);

  private ExpenseSubmission() {}

  static Submission of(String name, SourceFile... sources) {
    return new Submission(
        name,
        "3f786850e387550fdab836ed7e6dc881de23001b3f786850e387550fdab836ed",
        List.of(sources),
        List.of(new LeftOut("not Java", 2)));
  }

  /** {@return the place in the source where {@code text} first stands} */
  static Evidence place(SourceFile source, String text) {
    List<String> lines = source.text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return new Evidence(source.path(), i + 1, lines.get(i).strip());
      }
    }
    throw new IllegalArgumentException(source.path() + " has no " + text);
  }
}
