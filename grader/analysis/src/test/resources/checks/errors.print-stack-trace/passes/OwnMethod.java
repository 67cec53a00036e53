class Tree {
    void printStackTrace() {}

    void all() {
        printStackTrace();
        this.printStackTrace();
    }
}
