class Errors {
    static abstract class HttpError extends RuntimeException {
        final int status;

        HttpError(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    static class NotFound extends HttpError {
        NotFound(String message) {
            super(404, message);
        }
    }

    static class BadRequest extends HttpError {
        BadRequest(String message) {
            super(400, message);
        }
    }
}
