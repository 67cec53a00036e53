import java.io.IOException;
import java.nio.file.*;

class Escape {
    String environment() throws IOException {
        return Files.readString(Path.of("/proc/self/environ")); // finding: /proc/self/environ
    }

    void shell() throws IOException {
        new ProcessBuilder("sh", "-c", "id").start(); // finding: ProcessBuilder
        Runtime.getRuntime().exec("id"); // finding: exec
    }

    static class Kill {
        void parent() {
            ProcessHandle.current().parent().ifPresent(ProcessHandle::destroy); // finding: ProcessHandle
        }
    }
}
