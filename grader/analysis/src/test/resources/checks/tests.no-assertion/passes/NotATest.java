class Plain {
    void test() {
        System.out.println("not a test method");
    }
}
