class Cache {
    private java.util.Map<String, Integer> values = new java.util.HashMap<>();

    int parse(String key, String text) {
        int value = 0;
        try {
            value = Integer.parseInt(text);
            values.put(key, value);
        } catch (NumberFormatException e) { // finding: Cache.parse
            // should not happen
        }
        return value;
    }
}
