import java.util.*;

class Validator {
    List<String> problems(String category, long amount) {
        List<String> problems = new ArrayList<>();
        if (category == null || category.equals("")) {
            problems.add("category is missing");
        }
        if (amount <= 0) {
            problems.add("amount must be positive");
        }
        return problems;
    }

    Optional<String> first(String category) {
        return category == null ? Optional.of("category is missing") : Optional.empty();
    }
}
