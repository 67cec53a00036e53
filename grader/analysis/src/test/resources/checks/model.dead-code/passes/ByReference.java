import java.util.*;

public class Refs {
    private static final Comparator<String> BY_LENGTH = Comparator.comparing(Refs::length);

    private static int length(String s) {
        return s.length();
    }

    public static void main(String[] args) {
        var list = new ArrayList<>(List.of(args));
        list.sort(BY_LENGTH);
    }
}
