import com.google.gson.*;

class Service {
    void create(JsonObject json) {
        double amount = json.get("amount").getAsDouble(); // finding: amount
        check(amount);
    }

    private void check(double amount) {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be positive");
        }
    }
}
