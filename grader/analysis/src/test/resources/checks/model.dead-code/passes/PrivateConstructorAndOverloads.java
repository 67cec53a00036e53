public final class Tools {
    private Tools() {}

    private static int twice(int x) {
        return 2 * x;
    }

    private static int twice(String x) {
        return twice(x.length());
    }

    sealed interface Shape {}

    record Square(int side) implements Shape {}

    public static void main(String[] args) {
        Shape shape = new Square(twice(args[0]));
        System.out.println(shape);
    }
}
