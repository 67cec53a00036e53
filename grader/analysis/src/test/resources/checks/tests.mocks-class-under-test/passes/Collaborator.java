import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.*;

import org.junit.jupiter.api.Test;

class ExpenseServiceTest {
    interface ExpenseRepository {
        long save(String category);
    }

    record ExpenseService(ExpenseRepository repository) {
        long create(String category) {
            return repository.save(category.trim());
        }
    }

    @Test
    void creates() {
        ExpenseRepository repository = mock(ExpenseRepository.class);
        when(repository.save("food")).thenReturn(7L);
        assertEquals(7L, new ExpenseService(repository).create(" food "));
        verify(repository).save("food");
    }
}
