package tracker.db;

public class DbException extends RuntimeException {
	public DbException(Exception cause) {
		super(cause);
	}
}
