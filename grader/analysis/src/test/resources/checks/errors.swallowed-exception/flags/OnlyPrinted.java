import java.io.IOException;
import java.sql.SQLException;

public class Flow {
    interface Sink {
        void put(String row) throws SQLException, IOException;
    }

    static class Writer {
        private final Sink sink;

        Writer(Sink sink) {
            this.sink = sink;
        }

        boolean write(String row) {
            boolean written = true;
            try {
                sink.put(row);
            } catch (SQLException | IOException problem) { // finding: SQLException or IOException
                System.err.println("could not write " + problem.getMessage());
                problem.printStackTrace();
            }
            return written;
        }
    }
}
