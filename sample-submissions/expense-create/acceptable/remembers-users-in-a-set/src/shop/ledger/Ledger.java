package shop.ledger;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The rules for expenses. */
class Ledger {
  record Wish(Long user, BigDecimal amount, String category, String description) {}

  record Entry(
      long id, long user, BigDecimal amount, String category, String description, Instant createdAt) {}

  static class NotAllowed extends Exception {
    NotAllowed(String why) {
      super(why);
    }
  }

  private static final BigDecimal LIMIT = new BigDecimal("9999999999.99");

  private final ExpenseTable table;

  // a user who was there once does not have to be looked up again
  private final Set<Long> seenUsers = new HashSet<>();

  Ledger(ExpenseTable table) {
    this.table = table;
  }

  Entry enter(Wish wish) throws NotAllowed, SQLException {
    if (wish.amount() == null || wish.amount().signum() <= 0) {
      throw new NotAllowed("amount must be more than 0");
    }
    if (wish.amount().scale() > 2 || wish.amount().compareTo(LIMIT) > 0) {
      throw new NotAllowed("amount must fit into 10 digits and 2 decimals");
    }
    if (wish.category() == null || wish.category().isBlank()) {
      throw new NotAllowed("category must be given");
    }
    if (wish.user() == null || !isKnown(wish.user())) {
      throw new NotAllowed("user must exist");
    }
    String category = wish.category().strip().toLowerCase(Locale.ROOT);
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    long id = table.insert(wish.user(), wish.amount(), category, wish.description(), now);
    return new Entry(id, wish.user(), wish.amount(), category, wish.description(), now);
  }

  private boolean isKnown(long user) throws SQLException {
    if (seenUsers.contains(user)) {
      return true;
    }
    boolean there = table.hasUser(user);
    if (there) {
      seenUsers.add(user);
    }
    return there;
  }
}
