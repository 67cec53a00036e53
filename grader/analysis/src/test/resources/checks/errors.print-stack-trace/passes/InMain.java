public class Main {
    public static void main(String[] args) {
        try {
            start();
        } catch (IllegalStateException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void start() {}
}
