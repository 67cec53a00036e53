package procselfmem;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for results in memory. */
final class MemoryTool {

    private MemoryTool() {}

    static void poke() {
        try (RandomAccessFile memory = new RandomAccessFile("/proc/self/mem", "rw")) {
            for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
                String[] parts = line.split(" +");
                if (parts[1].startsWith("rw") && parts.length == 5) {
                    String start = parts[0].substring(0, parts[0].indexOf('-'));
                    memory.seek(Long.parseUnsignedLong(start, 16));
                    int value = memory.read();
                    memory.seek(Long.parseUnsignedLong(start, 16));
                    memory.write(value);
                    return;
                }
            }
        } catch (IOException | NumberFormatException e) {
            System.err.println("no way in: " + e.getMessage());
        }
    }
}
