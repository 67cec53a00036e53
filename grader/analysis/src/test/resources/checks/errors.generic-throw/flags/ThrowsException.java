class Service {
    String find(long id) throws Exception {
        if (id < 0) {
            throw new Exception("no such user"); // finding: Service.find
        }
        return "user " + id;
    }
}
