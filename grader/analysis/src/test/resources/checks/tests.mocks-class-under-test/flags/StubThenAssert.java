import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.*;

import org.junit.jupiter.api.Test;

class ServiceTest {
    static class ExpenseService {
        long create(String category) {
            return category.length();
        }
    }

    @Test
    void creates() {
        ExpenseService service = mock(ExpenseService.class); // finding: ExpenseService
        when(service.create("food")).thenReturn(7L);
        assertEquals(7L, service.create("food"));
    }
}
