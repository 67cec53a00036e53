package tracker.core;

import java.math.BigDecimal;
import java.time.Instant;

public class Expense {
	private final Long id;
	private final Long userId;
	private final BigDecimal amount;
	private final String category;
	private final String description;
	private final Instant createdAt;

	public Expense(Long id, Long userId, BigDecimal amount, String category, String description, Instant createdAt) {
		this.id = id;
		this.userId = userId;
		this.amount = amount;
		this.category = category;
		this.description = description;
		this.createdAt = createdAt;
	}

	public Long getId() {
		return id;
	}

	public Long getUserId() {
		return userId;
	}

	public BigDecimal getAmount() {
		return amount;
	}

	public String getCategory() {
		return category;
	}

	public String getDescription() {
		return description;
	}

	public Instant getCreatedAt() {
		return createdAt;
	}
}
