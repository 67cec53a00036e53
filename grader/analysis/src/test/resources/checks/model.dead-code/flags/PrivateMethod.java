class Service {
    long create(String category) {
        return category.length();
    }

    private String normalise(String category) { // finding: normalise
        return category.trim();
    }
}
