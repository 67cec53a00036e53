import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled("no time") // finding: BTest
class BTest {
    @Test
    void one() {
        assert true;
    }
}
