package org.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.example.Dtos.CreateRequest;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpenseServiceTest {

    private Connection connection;
    private ExpenseService service;

    @BeforeEach
    void setUp() throws SQLException {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:service");
        connection = dataSource.getConnection();
        connection.createStatement().execute("create table users (id bigint primary key)");
        connection.createStatement().execute("create table expenses (id bigint auto_increment primary key,"
                + " user_id bigint, amount decimal(12,2), category varchar(50), description varchar(200),"
                + " created_at timestamp)");
        connection.createStatement().execute("insert into users values (1)");
        service = new ExpenseService(new ExpenseRepository(dataSource));
    }

    @AfterEach
    void tearDown() throws SQLException {
        connection.close();
    }

    @Test
    void insertsARow() throws SQLException {
        var created = service.create(new CreateRequest(1L, new BigDecimal("42.50"), "Food", "Lunch"));

        assertThat(created.id()).isPositive();
        assertThat(created.category()).isEqualTo("food");
        ResultSet row = connection.createStatement().executeQuery("select * from expenses");
        assertThat(row.next()).isTrue();
        assertThat(row.getLong("id")).isEqualTo(created.id());
        assertThat(row.getBigDecimal("amount")).isEqualByComparingTo("42.50");
        assertThat(row.getString("description")).isEqualTo("Lunch");
    }

    @ParameterizedTest
    @CsvSource({"1,0,food", "1,-1,food", "1,0.001,food", "1,10000000000,food", "1,1,''", "1,1,' '", "1,1,", "2,1,food"})
    void refuses(long user, BigDecimal amount, String category) throws SQLException {
        assertThatThrownBy(() -> service.create(new CreateRequest(user, amount, category, null)))
                .isInstanceOf(ExpenseService.RuleViolation.class);
        ResultSet rows = connection.createStatement().executeQuery("select count(*) from expenses");
        rows.next();
        assertThat(rows.getInt(1)).isZero();
    }

    @Test
    void databaseProblemsComeOut() throws SQLException {
        connection.createStatement().execute("drop table expenses");

        assertThatThrownBy(() -> service.create(new CreateRequest(1L, BigDecimal.ONE, "food", null)))
                .isInstanceOf(StorageException.class);
    }
}
