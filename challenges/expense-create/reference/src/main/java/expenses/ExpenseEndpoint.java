package expenses;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Turns a request into an answer; knows statuses and JSON, but no connection. */
final class ExpenseEndpoint {

  private static final Logger LOG = System.getLogger(ExpenseEndpoint.class.getName());

  private final JsonMapper json =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private final ExpenseService service;

  ExpenseEndpoint(ExpenseService service) {
    this.service = service;
  }

  Answer answer(String method, byte[] body) {
    if (!method.equals("POST")) {
      return Answer.methodNotAllowed();
    }
    try {
      NewExpense expense = json.readValue(body, NewExpense.class);
      if (expense == null) {
        return Answer.error(400, "the body must be a JSON object");
      }
      return Answer.created(service.create(expense));
    } catch (JacksonException e) {
      return Answer.error(400, "the body must be a JSON object with the fields of an expense");
    } catch (InvalidExpenseException e) {
      return Answer.error(400, e.getMessage());
    } catch (UnknownUserException e) {
      return Answer.error(404, e.getMessage());
    } catch (StorageException e) {
      LOG.log(Level.ERROR, "an expense was not stored", e);
      return Answer.error(500, "the expense could not be stored, please try again later");
    }
  }

  byte[] write(Answer answer) {
    return json.writeValueAsBytes(answer.body());
  }
}
