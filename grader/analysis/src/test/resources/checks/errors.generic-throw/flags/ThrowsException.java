class Service {
    String find(long id) throws Exception { // finding: Service.find
        if (id < 0) {
            throw new Exception("no such user"); // finding: Service.find
        }
        return "user " + id;
    }
}
