package fillsthedisk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

final class DiskFiller {

    private DiskFiller() {}

    static void fill() {
        byte[] block = new byte[1 << 20];
        for (String folder : List.of("/tmp", "/var/tmp", "/dev/shm", "/run", "/", "/work", ".")) {
            try (OutputStream out = Files.newOutputStream(
                    Path.of(folder, "filler.bin"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE)) {
                for (int i = 0; i < 64; i++) {
                    out.write(block);
                }
            } catch (IOException | RuntimeException e) {
                System.err.println(folder + ": " + e.getClass().getSimpleName());
            }
        }
    }
}
