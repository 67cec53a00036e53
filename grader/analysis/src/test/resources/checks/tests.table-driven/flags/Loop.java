import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.*;
import org.junit.jupiter.api.Test;

class LoopTest {
    @Test
    void statuses() { // finding: LoopTest.statuses
        Map<String, Integer> cases = Map.of("{}", 400, "[]", 400);
        for (Map.Entry<String, Integer> each : cases.entrySet()) {
            assertEquals(each.getValue(), 400, each.getKey());
        }
    }
}
