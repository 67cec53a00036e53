record Failures(Throwable last) {
    void dump() {
        last.getCause().printStackTrace(); // finding: Failures.dump
    }
}
