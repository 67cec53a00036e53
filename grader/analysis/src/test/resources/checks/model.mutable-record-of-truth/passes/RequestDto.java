import com.google.gson.Gson;
import java.sql.*;
import javax.sql.DataSource;

class Web {
    static class CreateRequest {
        public Long user_id;
        public String category;
    }

    record Expense(long userId, String category) {}

    private final Gson gson = new Gson();
    private final Repo repo = new Repo();

    Expense create(String body) throws SQLException {
        CreateRequest request = gson.fromJson(body, CreateRequest.class);
        Expense expense = new Expense(request.user_id, request.category);
        repo.save(expense);
        return expense;
    }

    static class Repo {
        DataSource ds;

        void save(Expense expense) throws SQLException {
            try (Connection con = ds.getConnection(); PreparedStatement st = con.prepareStatement("insert into expenses(category) values (?)")) {
                st.setString(1, expense.category());
                st.executeUpdate();
            }
        }
    }
}
