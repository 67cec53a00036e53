import com.sun.net.httpserver.*;
import java.io.IOException;

class Watch extends Filter {
    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        try {
            chain.doFilter(exchange);
        } catch (RuntimeException e) {
            report("failed: " + e.getMessage());
            throw e;
        }
    }

    private void report(String text) {}

    @Override
    public String description() {
        return "watch";
    }
}
