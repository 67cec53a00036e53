import java.math.BigDecimal;

record Reading(BigDecimal degrees, long count) {}
