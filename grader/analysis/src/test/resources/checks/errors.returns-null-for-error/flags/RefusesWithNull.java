class Service {
    String create(String category, long user) {
        if (category == null) {
            return null; // finding: 2 different reasons
        }
        if (user < 1) return null;
        return category + user;
    }
}
