import java.util.*;
import org.junit.jupiter.api.*;

class PreparesTest {
    @Test
    void many() {
        List<Integer> list = new ArrayList<>();
        for (int i : new int[] {1, 2, 3}) {
            list.add(i);
        }
        Assertions.assertEquals(3, list.size());
    }
}
