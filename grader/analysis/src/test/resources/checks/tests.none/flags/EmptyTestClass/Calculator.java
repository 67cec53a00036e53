class Calculator { // finding: no test
    int add(int a, int b) {
        return a + b;
    }
}
