class Nested {
    static class Calculator {
        int divide(int a, int b) {
            int result = 0;
            try {
                result = a / b;
            } catch (Throwable t) { // finding: Throwable
                result = -1;
            }
            return result;
        }
    }
}
