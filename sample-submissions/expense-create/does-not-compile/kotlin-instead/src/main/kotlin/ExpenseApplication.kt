import com.sun.net.httpserver.HttpHandler
import livecoding.expense.ExpenseApp
import javax.sql.DataSource

class ExpenseApplication(private val dataSource: DataSource) : ExpenseApp {
    override fun handler() = HttpHandler { exchange ->
        exchange.sendResponseHeaders(201, -1)
        exchange.close()
    }
}
