import java.util.*;

class Outer {
    static class Repo {
        private final Map<String, String> cache = new HashMap<>(); // finding: cache
        private int count;

        int next() {
            return ++count;
        }
    }

    int run() {
        return new Repo().next();
    }

    public static void main(String[] args) {
        System.out.println(new Outer().run());
    }
}
