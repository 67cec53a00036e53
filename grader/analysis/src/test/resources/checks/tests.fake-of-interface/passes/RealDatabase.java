import org.junit.jupiter.api.*;

class RealTest {
    @Test
    void usesH2() {
        var ds = new org.h2.jdbcx.JdbcDataSource();
        Assertions.assertNotNull(ds);
    }
}
