public class App {
    private final Service service = new Service();

    public static void main(String[] args) {
        System.out.println(new App().service.name());
    }
}

class Service {
    String name() {
        return "service";
    }
}

class LegacyService { // finding: LegacyService
    static LegacyService create() {
        return new LegacyService();
    }
}
