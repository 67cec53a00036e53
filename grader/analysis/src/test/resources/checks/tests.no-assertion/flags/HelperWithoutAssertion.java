import java.util.*;
import org.junit.jupiter.api.*;

class Outer {
    @Nested
    class Adding {
        private final List<String> list = new ArrayList<>();

        @Test
        void addsTwice() { // finding: addsTwice
            add("a");
            add("b");
        }

        @Test
        void isEmptyAtFirst() {
            Assertions.assertTrue(list.isEmpty());
        }

        private void add(String value) {
            list.add(value);
        }
    }
}
