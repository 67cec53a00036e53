package app;

import static org.mockito.Mockito.*;

import org.junit.jupiter.api.*;

class StoreUserTest {
    @Test
    void adds() {
        Store store = mock(Store.class); // finding: Store
        store.add("x");
        verify(store).add("x");
    }
}
