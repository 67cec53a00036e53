import java.math.BigDecimal;
import java.util.function.Function;

class Parsers {
    Function<String, BigDecimal> decimal() {
        return text -> {
            try {
                return new BigDecimal(text);
            } catch (NumberFormatException e) {
                return (null); // finding: Parsers.decimal
            }
        };
    }
}
