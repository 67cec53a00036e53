sealed interface Result {
    record Created(long id) implements Result {}

    record Refused(String why) implements Result {}

    static int status(Result result) {
        return switch (result) {
            case Created _ -> 201;
            case Refused refused when refused.why().isBlank() -> 500;
            case Refused _ -> 400;
        };
    }
}
