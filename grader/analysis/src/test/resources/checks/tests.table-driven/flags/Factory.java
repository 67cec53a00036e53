import java.util.stream.Stream;
import org.junit.jupiter.api.*;

class FactoryTest {
    @TestFactory // finding: FactoryTest.cases
    Stream<DynamicTest> cases() {
        return Stream.of("0", "-1").map(text -> DynamicTest.dynamicTest(text, () -> Assertions.assertNotNull(text)));
    }
}
