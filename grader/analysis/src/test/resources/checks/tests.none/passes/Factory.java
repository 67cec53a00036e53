import java.util.List;
import org.junit.jupiter.api.*;

class SumTest {
    @TestFactory
    List<DynamicTest> all() {
        return List.of(DynamicTest.dynamicTest("one", () -> Assertions.assertEquals(1, 1)));
    }
}
