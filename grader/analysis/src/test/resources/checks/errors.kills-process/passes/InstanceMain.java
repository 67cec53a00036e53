class Small {
    void main() {
        System.exit(run());
    }

    int run() {
        return 0;
    }
}
