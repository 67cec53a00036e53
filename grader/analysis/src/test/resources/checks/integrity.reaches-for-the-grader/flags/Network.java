import java.net.*;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

class Phone {
    void home() throws Exception {
        try (Socket socket = new Socket("10.0.0.1", 80)) { // finding: Socket
            socket.getOutputStream().write(1);
        }
        HttpClient client = HttpClient.newHttpClient(); // finding: HttpClient
        URI.create("http://example.org").toURL().openConnection().connect(); // finding: openConnection
    }
}
