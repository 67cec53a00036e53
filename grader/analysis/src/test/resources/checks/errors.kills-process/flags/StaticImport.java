import static java.lang.System.exit;

class Panic {
    private static void panic(String why) {
        System.err.println(why);
        exit(70); // finding: Panic.panic
    }

    static class Service {
        Runnable create(long amount) {
            return () -> {
                if (amount < 0) {
                    panic("negative");
                }
            };
        }
    }
}
