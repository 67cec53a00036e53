package app;

interface Store {
    void add(String row);
}

class MemoryStore implements Store {
    public void add(String row) {}
}
