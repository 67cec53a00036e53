import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import javax.sql.DataSource;

public class Main {

    private final DataSource dataSource;

    public Main(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/expenses", new ExpenseHandler(dataSource));
        server.start();
    }
}
