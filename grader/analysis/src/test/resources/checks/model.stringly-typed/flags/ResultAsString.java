class Web {
    static class Service {
        String create(String category, long user) { // finding: Service.create
            if (category == null) {
                return "INVALID";
            }
            if (user < 1) {
                return "NO_USER";
            }
            return "OK";
        }
    }

    int post(Service service, String category) {
        String result = service.create(category, 1);
        if (result.equals("OK")) {
            return 201;
        }
        return result.equals("NO_USER") ? 404 : 400;
    }
}
