class Numbers {
    private final int[] table = new int[200];

    int get(int index) {
        return table[Math.min(index, 199)] + 404;
    }

    void fill() {
        put(100, 500);
    }

    void put(int index, int value) {
        table[index] = value;
    }
}
