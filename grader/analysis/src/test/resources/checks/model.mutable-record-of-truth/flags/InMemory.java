import java.util.*;

class App {
    static class Expense { // finding: Expense
        public int id;
        public String category;
    }

    interface Repository {
        Expense save(Expense expense);
    }

    static class ListRepository implements Repository {
        private final List<Expense> rows = new ArrayList<>();

        @Override
        public Expense save(Expense expense) {
            rows.add(expense);
            return expense;
        }
    }
}
