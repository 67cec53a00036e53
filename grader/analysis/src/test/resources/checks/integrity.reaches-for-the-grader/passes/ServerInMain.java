import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;

public class Main {
    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(8080), 0);
        server.createContext("/expenses", exchange -> exchange.sendResponseHeaders(201, -1));
        server.start();
        URI location = URI.create("/expenses/" + 1);
        System.out.println(location);
    }
}
