package com.demo;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

class ExpenseApplicationTest {

    @Test
    void handlerIsCreated() {
        assertNotNull(new ExpenseApplication(null).handler());
    }
}
