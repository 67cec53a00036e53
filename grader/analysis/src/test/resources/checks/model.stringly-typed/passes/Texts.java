class Texts {
    private String greeting = "hello";

    String label(boolean formal) {
        if (formal) {
            return "Good morning";
        }
        return "Hi";
    }

    void shout() {
        greeting = greeting.toUpperCase();
    }

    boolean same(String other) {
        return greeting.equals(other);
    }
}
