import java.math.BigDecimal;
import java.util.Optional;

sealed interface Parsed {
    record Good(BigDecimal value) implements Parsed {}

    record Bad(String why) implements Parsed {}

    static Parsed of(String text) {
        try {
            return new Good(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return new Bad("not a number");
        }
    }

    static Optional<BigDecimal> maybe(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean valid(String text) {
        try {
            new BigDecimal(text);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
