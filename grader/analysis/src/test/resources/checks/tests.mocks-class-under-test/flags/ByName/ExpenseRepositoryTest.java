import org.junit.jupiter.api.*;
import org.mockito.Mockito;

class ExpenseRepositoryTest {
    @Test
    void saves() {
        ExpenseRepository repository = Mockito.spy(ExpenseRepository.class); // finding: ExpenseRepository
        long id = repository.save("food");
        Assertions.assertEquals(1, id);
    }
}
