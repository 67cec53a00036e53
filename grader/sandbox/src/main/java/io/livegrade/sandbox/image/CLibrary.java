package io.livegrade.sandbox.image;

import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shared libraries of the host that a runtime needs, at the paths its programs expect.
 *
 * <p>The program loader itself is asked, as {@code ldd} does: it alone knows its search order.
 */
final class CLibrary {

  private static final Pattern RESOLVED =
      Pattern.compile("^\\s*(?:\\S+ => )?(/\\S+) \\(0x[0-9a-f]+\\)$", Pattern.MULTILINE);
  private static final int PROGRAM_INTERPRETER = 3;

  private final Path loader;

  private CLibrary(Path loader) {
    this.loader = loader;
  }

  /** {@return the library that this program of the host uses} */
  static CLibrary of(Path program) throws IOException {
    return new CLibrary(
        interpreter(ByteBuffer.wrap(Files.readAllBytes(program)))
            .orElseThrow(
                () ->
                    new SandboxException(
                        "\""
                            + program
                            + "\" is not a 64-bit Linux program. The sandbox is made from"
                            + " the JDK the grader runs on, which must be one for Linux.")));
  }

  Path loader() {
    return loader;
  }

  /** Copies all that the binaries below a runtime's home load from outside of it. */
  void copyFor(Path home, Path root) throws IOException {
    TreeSet<Path> needed = new TreeSet<>(List.of(loader));
    for (Path binary : Folders.walk(home)) {
      if (binary.toString().endsWith(".so") || binary.endsWith("bin/java")) {
        Matcher lines = RESOLVED.matcher(dependenciesOf(binary, home));
        while (lines.find()) {
          needed.add(Path.of(lines.group(1)));
        }
      }
    }
    for (Path library : needed) {
      if (!library.normalize().startsWith(home)) {
        Path copy = root.resolve(library.toString().substring(1));
        Files.createDirectories(copy.getParent());
        Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private String dependenciesOf(Path binary, Path home) throws IOException {
    return Tool.run(
        loader.toString(),
        "--library-path",
        home.resolve("lib") + ":" + home.resolve("lib/server"),
        "--list",
        binary.toString());
  }

  /** Reads the loader's path from an ELF program; see elf(5). */
  private static Optional<Path> interpreter(ByteBuffer elf) {
    if (elf.remaining() < 64 || elf.getInt(0) != 0x7F454C46 || elf.get(4) != 2) {
      return Optional.empty();
    }
    elf.order(elf.get(5) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int headers = (int) elf.getLong(32);
    int size = elf.getShort(54);
    int count = elf.getShort(56);
    for (int at = headers; at < headers + count * size; at += size) {
      if (elf.getInt(at) == PROGRAM_INTERPRETER) {
        byte[] name = new byte[(int) elf.getLong(at + 32) - 1];
        elf.get((int) elf.getLong(at + 8), name);
        return Optional.of(Path.of(new String(name, StandardCharsets.UTF_8)));
      }
    }
    return Optional.empty();
  }
}
