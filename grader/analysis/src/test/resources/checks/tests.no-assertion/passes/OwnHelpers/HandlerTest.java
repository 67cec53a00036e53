package app;

import org.junit.jupiter.api.Test;

class HandlerTest extends HttpTestBase {
    @Test
    void created() {
        expectStatus(201);
    }

    @Test
    void viaStatic() {
        Checks.sameJson("{}", "{}");
    }

    @Test
    void inLambda() {
        inParallel(() -> expectStatus(201));
    }

    private void inParallel(Runnable r) {
        r.run();
    }
}
