class SumTest {
    @org.junit.jupiter.api.Test
    void adds() {
        org.junit.jupiter.api.Assertions.assertEquals(2, 1 + 1);
    }
}
