class Service {
    record Reply(int status, String body) {}

    Reply create(String category) {
        if (category == null) {
            return new Reply(422, "category is missing"); // finding: 422
        }
        return new Reply(201, category);
    }
}
