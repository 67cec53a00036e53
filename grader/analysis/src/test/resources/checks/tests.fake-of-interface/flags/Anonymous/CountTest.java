package app;

import org.junit.jupiter.api.*;

class CountTest {
    private final Users users = new Users() { // finding: Users
        @Override
        public boolean exists(long id) {
            return true;
        }

        @Override
        public long count() {
            return 3;
        }
    };

    @Test
    void counts() {
        Assertions.assertEquals(3, users.count());
    }
}
