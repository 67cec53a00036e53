package expenses;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way down to a real table. */
class ExpenseResourceTest {

    private final JdbcDataSource db = new JdbcDataSource();
    private Connection keepOpen;
    private ExpenseResource resource;

    @BeforeEach
    void createTables() throws Exception {
        db.setURL("jdbc:h2:mem:resource-test");
        keepOpen = db.getConnection();
        try (Statement s = keepOpen.createStatement()) {
            s.execute("CREATE TABLE users(id BIGINT PRIMARY KEY, name VARCHAR)");
            s.execute("""
                    CREATE TABLE expenses(
                      id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                      user_id BIGINT NOT NULL REFERENCES users(id),
                      amount DECIMAL(12, 2) NOT NULL,
                      category VARCHAR NOT NULL,
                      description VARCHAR,
                      created_at TIMESTAMP NOT NULL)
                    """);
            s.execute("INSERT INTO users VALUES (1, 'Ada')");
        }
        resource = new ExpenseResource(new ExpenseRegister(new H2ExpenseDao(db)), new ObjectMapper());
    }

    @AfterEach
    void dropTables() throws Exception {
        keepOpen.close();
    }

    @Test
    void storesTheExpense() throws Exception {
        var response = post("{\"user_id\":1,\"amount\":0.10,\"category\":\"Food\",\"description\":\"Gum ☺\"}");

        assertEquals(201, response.status());
        assertEquals("0.10", response.body().get("amount").asText());
        try (Statement s = keepOpen.createStatement();
                ResultSet rs = s.executeQuery("SELECT * FROM expenses")) {
            assertTrue(rs.next());
            assertEquals(response.body().get("id").asLong(), rs.getLong("id"));
            assertEquals(new BigDecimal("0.10"), rs.getBigDecimal("amount"));
            assertEquals("food", rs.getString("category"));
            assertEquals("Gum ☺", rs.getString("description"));
            assertFalse(rs.next());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "7", "null", "[{}]", "{}",
        "{\"user_id\":1,\"amount\":\"1\",\"category\":\"food\"}",
        "{\"user_id\":2,\"amount\":1,\"category\":\"food\"}",
        "{\"user_id\":1,\"amount\":0,\"category\":\"food\"}",
        "{\"user_id\":1,\"amount\":1,\"category\":\"\"}"
    })
    void badRequests(String body) throws Exception {
        var response = post(body);

        assertEquals(400, response.status());
        assertTrue(response.body().hasNonNull("message"));
    }

    @Test
    void brokenDatabase() throws Exception {
        try (Statement s = keepOpen.createStatement()) {
            s.execute("DROP TABLE expenses");
        }

        var response = post("{\"user_id\":1,\"amount\":1,\"category\":\"food\"}");

        assertEquals(500, response.status());
        assertFalse(response.body().toString().toUpperCase().contains("EXPENSES"));
    }

    @Test
    void getIsNotAllowed() throws Exception {
        assertEquals(405, resource.respond("GET", new byte[0]).status());
    }

    private ExpenseResource.Response post(String json) throws Exception {
        return resource.respond("POST", json.getBytes(UTF_8));
    }
}
