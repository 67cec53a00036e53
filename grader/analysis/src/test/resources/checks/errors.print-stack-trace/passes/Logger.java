import java.util.logging.*;

class Logs {
    private static final Logger LOG = Logger.getLogger("logs");

    void failed(Exception e) {
        LOG.log(Level.SEVERE, "failed", e);
    }
}
