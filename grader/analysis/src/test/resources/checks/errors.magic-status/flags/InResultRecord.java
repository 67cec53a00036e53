class Service {
    record Reply(int status, String body) {}

    Reply create(String category) {
        if (category == null) {
            return new Reply(422, "category is missing"); // finding: 201, 404, 422
        }
        return new Reply(201, category);
    }
}

class Lookup {
    Service.Reply find(long id) {
        return new Service.Reply(404, "no user " + id);
    }
}
