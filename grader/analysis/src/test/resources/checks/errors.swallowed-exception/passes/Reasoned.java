import java.io.*;

class Pipe {
    void drain(InputStream stream, ByteArrayOutputStream into) {
        try (stream) {
            stream.transferTo(into);
        } catch (IOException e) {
            // The other side is gone and its pipe with it: there is no more to read.
        }
    }
}
