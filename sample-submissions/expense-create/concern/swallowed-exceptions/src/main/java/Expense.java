import java.math.BigDecimal;
import java.util.Date;

public class Expense {
    public long id;
    public long userId;
    public BigDecimal amount;
    public String category;
    public String description;
    public Date createdAt;
}
