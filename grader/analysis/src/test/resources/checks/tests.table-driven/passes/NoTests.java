class Main {
    void each(String... texts) {
        for (String text : texts) {
            assert text != null;
        }
    }
}
