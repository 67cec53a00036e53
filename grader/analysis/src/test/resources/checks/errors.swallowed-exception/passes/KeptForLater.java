import java.sql.SQLException;
import java.util.concurrent.Callable;

class Retry {
    <T> T three(Callable<T> action) throws Exception {
        Exception last = null;
        for (int i = 0; i < 3; i++) {
            try {
                return action.call();
            } catch (SQLException e) {
                last = e;
            }
        }
        throw last == null ? new IllegalStateException("never ran") : last;
    }
}
