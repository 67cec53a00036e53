package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

abstract class HttpTestBase {
    void expectStatus(int status) {
        assertEquals(status, 201);
    }
}

final class Checks {
    static void sameJson(String a, String b) {
        compare(a, b);
    }

    private static void compare(String a, String b) {
        if (!a.equals(b)) {
            throw new AssertionError(a + " is not " + b);
        }
    }
}
