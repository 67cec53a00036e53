package io.lindqvist;

import java.math.BigDecimal;
import java.util.Optional;

record ExpenseRequest(
        Optional<Long> userId, Optional<BigDecimal> amount, Optional<String> category, Optional<String> description) {}
