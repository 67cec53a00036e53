import java.util.stream.*;
import org.junit.jupiter.api.*;

class DynamicCases {
    @TestFactory
    Stream<DynamicTest> all() {
        return IntStream.range(0, 3).mapToObj(i -> DynamicTest.dynamicTest("case " + i, () -> Assertions.assertTrue(i >= 0)));
    }
}
