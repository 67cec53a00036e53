package com.expense;

import com.google.gson.annotations.SerializedName;
import java.math.BigDecimal;

public class Expense {
	Long id;

	@SerializedName("user_id")
	Long userId;

	BigDecimal amount;
	String category;
	String description;

	@SerializedName("created_at")
	String createdAt;
}
