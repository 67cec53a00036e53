import com.sun.net.httpserver.HttpServer;
import java.net.*;
import java.net.http.*;
import org.junit.jupiter.api.*;

class OverHttpTest {
    @Test
    void posts() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(0), 0);
        server.start();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getAddress().getPort())).build();
        Assertions.assertEquals(404, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        server.stop(0);
    }
}
