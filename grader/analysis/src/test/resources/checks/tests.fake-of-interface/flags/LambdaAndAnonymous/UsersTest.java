package app;

import org.junit.jupiter.api.*;

class UsersTest {
    @Test
    void known() {
        Users users = id -> id == 1; // finding: Users
        Assertions.assertTrue(users.exists(1));
    }
}
