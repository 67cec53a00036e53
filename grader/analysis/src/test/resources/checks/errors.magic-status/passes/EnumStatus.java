enum Status {
    CREATED(201),
    BAD_REQUEST(400),
    NOT_FOUND(404),
    SERVER_ERROR(500);

    final int code;

    Status(int code) {
        this.code = code;
    }
}
