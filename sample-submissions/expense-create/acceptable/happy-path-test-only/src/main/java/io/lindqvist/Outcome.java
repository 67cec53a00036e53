package io.lindqvist;

import java.sql.SQLException;

sealed interface Outcome {
    record Ok(Expense expense) implements Outcome {}

    record Invalid(String why) implements Outcome {}

    record Failed(SQLException cause) implements Outcome {}
}
