package rehearsal;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;
import java.util.Map;

public class GsonSample implements Runnable {

  record Order(@SerializedName("user_id") Long userId, BigDecimal amount, String category) {}

  static class Bean {
    String name;
    int size;
  }

  @Override
  public void run() {
    Gson gson = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    try {
      Order order = gson.fromJson("{\"user_id\":1,\"amount\":4.5,\"more\":1}", Order.class);
      gson.toJson(order);
      gson.toJson(Map.of("error", "no"));
      gson.fromJson("{\"name\":\"n\",\"size\":2}", Bean.class);
      JsonObject tree = JsonParser.parseString("{\"a\":[1,2.5,\"x\",null,true]}").getAsJsonObject();
      gson.toJson(tree);
      JsonParser.parseString("{\"user_id\":");
    } catch (JsonParseException expected) {
      expected.getMessage();
    }
  }
}
