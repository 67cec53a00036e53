import java.sql.Connection;
import javax.sql.DataSource;

class Tx {
    interface Body<T> {
        T in(Connection con) throws Exception;
    }

    static class TxFailed extends RuntimeException {
        TxFailed(Throwable cause) {
            super("transaction failed", cause);
        }
    }

    <T> T run(DataSource source, Body<T> body) {
        try (Connection con = source.getConnection()) {
            return body.in(con);
        } catch (Exception e) {
            throw new TxFailed(e);
        }
    }
}
