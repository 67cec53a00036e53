import java.util.*;

class Table {
    private final Map<Long, String> rows = new HashMap<>();

    String findName(Long id) {
        if (id == null) {
            return null;
        }
        if (!rows.containsKey(id)) {
            return null;
        }
        return rows.get(id);
    }
}
