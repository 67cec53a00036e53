package app;

final class Dtos {
    private Dtos() {}

    record Request(String category) {}
}
