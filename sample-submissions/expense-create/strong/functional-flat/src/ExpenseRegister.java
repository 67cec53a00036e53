package expenses;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules for expenses. */
class ExpenseRegister {

    static class RejectedException extends Exception {
        RejectedException(String message) {
            super(message);
        }
    }

    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(10);

    private static final Map<String, Predicate<Expense>> RULES = new LinkedHashMap<>();

    static {
        RULES.put("user_id is required", e -> e.userId() != null);
        RULES.put("amount is required", e -> e.amount() != null);
        RULES.put("amount must be > 0", e -> e.amount().compareTo(BigDecimal.ZERO) > 0);
        RULES.put("amount must be < 10000000000", e -> e.amount().compareTo(TOO_MUCH) < 0);
        RULES.put("amount must not have more than 2 decimals", e -> e.amount().stripTrailingZeros().scale() <= 2);
        RULES.put("category is required", e -> e.category() != null && !e.category().isBlank());
    }

    private final ExpenseDao dao;

    ExpenseRegister(ExpenseDao dao) {
        this.dao = dao;
    }

    Expense register(Expense wanted) throws RejectedException {
        Optional<String> broken = firstBrokenRule(wanted);
        if (broken.isPresent()) {
            throw new RejectedException(broken.get());
        }
        if (!dao.hasUser(wanted.userId())) {
            throw new RejectedException("unknown user");
        }
        return dao.insert(wanted.withCategory(normalise.apply(wanted.category())));
    }

    private static final Function<String, String> normalise =
            ((Function<String, String>) String::strip).andThen(s -> s.toLowerCase(Locale.ROOT));

    private static Optional<String> firstBrokenRule(Expense expense) {
        return RULES.entrySet().stream()
                .filter(rule -> !rule.getValue().test(expense))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
