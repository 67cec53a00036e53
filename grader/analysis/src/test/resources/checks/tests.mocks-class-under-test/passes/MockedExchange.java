import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.*;

import com.sun.net.httpserver.*;
import java.io.*;
import org.junit.jupiter.api.Test;

class HandlerTest {
    @Test
    void answers() throws IOException {
        HttpExchange exchange = mock(HttpExchange.class);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        when(exchange.getResponseBody()).thenReturn(out);
        exchange.getResponseBody().write(1);
        assertThat(out.size()).isEqualTo(1);
        verify(exchange, never()).close();
    }
}
