import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.*;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({"1, 2", "3, 4"})
    void adds(int a, int b) { // finding: AmountsTest.adds
        int sum = a + b;
        if (sum > 100) {
            System.out.println(sum);
        }
    }
}
