package rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

public class JacksonSample implements Runnable {

  public record Order(
      @JsonProperty("user_id") Long userId, BigDecimal amount, String category, List<String> tags) {}

  public record Receipt(long id, BigDecimal amount, Instant createdAt) {}

  public static class Bean {
    private String name;
    private int size;

    public String getName() {
      return name;
    }

    public void setName(String name) {
      this.name = name;
    }

    public int getSize() {
      return size;
    }

    public void setSize(int size) {
      this.size = size;
    }
  }

  @Override
  public void run() {
    ObjectMapper plain = new ObjectMapper();
    ObjectMapper built =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    String json =
        "{\"user_id\":1,\"amount\":42.50,\"category\":\"food\",\"tags\":[\"a\"],\"more\":null}";
    try {
      Order order = built.readValue(json, Order.class);
      built.writeValueAsString(new Receipt(1, order.amount(), Instant.EPOCH));
      JsonNode tree = plain.readTree(json);
      tree.path("amount").decimalValue();
      ObjectNode answer = plain.createObjectNode();
      answer.put("id", 1L).put("amount", order.amount()).put("category", "food");
      plain.writeValueAsBytes(answer);
      plain.readValue("{\"name\":\"n\",\"size\":2}", Bean.class);
      plain.writeValueAsBytes(new Bean());
      plain.writeValueAsString(Map.of("error", "no"));
      plain.readValue(json, Map.class);
      plain.readTree("{\"user_id\":");
    } catch (JsonProcessingException expected) {
      expected.getOriginalMessage();
    }
  }
}
