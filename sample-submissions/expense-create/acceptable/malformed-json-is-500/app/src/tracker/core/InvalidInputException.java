package tracker.core;

public class InvalidInputException extends RuntimeException {
	public InvalidInputException(String msg) {
		super(msg);
	}
}
