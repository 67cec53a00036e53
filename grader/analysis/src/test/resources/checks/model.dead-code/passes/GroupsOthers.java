public class App {
    public static void main(String[] args) {
        System.out.println(new Dtos.Request(args[0]) + answer());
    }

    private static String answer() {
        return new Answer(3).toString();
    }

    record Answer(int value) {}
}

final class Dtos {
    private Dtos() {}

    record Request(String category) {}
}
