package expense;

import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;

public record Expense(
    long id,
    @SerializedName("user_id") long userId,
    BigDecimal amount,
    String category,
    String description,
    @SerializedName("created_at") String createdAt) {}
