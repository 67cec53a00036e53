import static org.mockito.Mockito.*;

import org.junit.jupiter.api.*;

class ExpenseServiceTest {
    @Test
    void creates() {
        Clock clock = mock(Clock.class);
        when(clock.now()).thenReturn(5L);
        Assertions.assertEquals(5L, new ExpenseService(clock).create());
    }
}

interface Clock {
    long now();
}

record ExpenseService(Clock clock) {
    long create() {
        return clock.now();
    }
}
