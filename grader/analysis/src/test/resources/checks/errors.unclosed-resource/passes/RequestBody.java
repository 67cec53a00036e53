import com.sun.net.httpserver.HttpExchange;
import java.io.*;

class Bodies {
    String text(HttpExchange exchange) throws IOException {
        InputStream in = exchange.getRequestBody();
        OutputStream out = exchange.getResponseBody();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        in.transferTo(copy);
        return copy.toString() + out;
    }
}
