package app;

import java.util.*;

class InMemory implements Store {
    private final List<String> rows = new ArrayList<>();

    public void add(String row) {
        rows.add(row);
    }
}

interface Store {
    void add(String row);
}
