class Handler {
    interface Service {
        void create(String category);
    }

    int post(Service service, String category) {
        try {
            service.create(category);
            return 201;
        } catch (IllegalArgumentException e) {
            if (e.getMessage().contains("user not found")) { // finding: message
                return 404;
            }
            return 400;
        }
    }
}
