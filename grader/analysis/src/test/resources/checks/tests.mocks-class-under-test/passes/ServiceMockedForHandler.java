import static org.mockito.Mockito.*;

import org.junit.jupiter.api.*;
import org.mockito.*;

class ExpenseHandlerTest {
    interface Service {
        int create(String body);
    }

    record ExpenseHandler(Service service) {
        int post(String body) {
            return service.create(body);
        }
    }

    @Mock private Service service;
    private final ExpenseHandler handler = new ExpenseHandler(mock(Service.class));

    @Test
    void posts() {
        Assertions.assertEquals(0, handler.post("{}"));
    }
}
