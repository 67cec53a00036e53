package shop;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class ExpenseWebAppTest {
    @Test
    void hasAHandler() {
        assertNotNull(new ExpenseWebApp(json -> {}).handler());
    }
}
