import org.junit.jupiter.api.*;

class Fakes {
    static class FakeRepository {
        int saved;

        void save() {
            saved++;
        }
    }

    @Test
    void saves() {
        FakeRepository fake = new FakeRepository();
        fake.save();
        Assertions.assertEquals(1, fake.saved);
    }
}
