package io.livegrade.sandbox.proof;

import io.livegrade.model.run.Protection;
import io.livegrade.model.run.Protection.State;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.process.HostBoot;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Keeps what was proved on this host, so that a grading can tell it without proving it anew.
 *
 * @param folder holds a file for each sandbox in each setting; made when missing
 * @param version of the grader: another one may set a sandbox up in another way
 */
public record ProofStore(Path folder, String version) {

  private static final String SEPARATOR = "\t";

  /** {@return what was proved of the sandbox as it is now; nothing else counts} */
  public List<Protection> recall(Sandbox sandbox) {
    try {
      List<String> lines = Files.readAllLines(file(sandbox));
      List<Promise> promises = List.of(Promise.values());
      List<Protection> found = new ArrayList<>();
      for (int i = 0; i < promises.size(); i++) {
        found.add(parse(promises.get(i), lines.get(i)));
      }
      return List.copyOf(found);
    } catch (NoSuchFileException e) {
      return Proof.none();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Proof.none(); // cut short or not ours: as good as none
    }
  }

  /**
   * Proves a sandbox and keeps the proof.
   *
   * @throws SandboxException when it does not start
   */
  public List<Protection> prove(Sandbox sandbox) {
    keep(Proof.of(sandbox), sandbox);
    return recall(sandbox);
  }

  void keep(List<Protection> proved, Sandbox sandbox) {
    List<String> lines =
        proved.stream()
            .map(
                each ->
                    String.join(SEPARATOR, each.id(), each.state().name(), oneLine(each.seen())))
            .toList();
    try {
      Files.createDirectories(folder);
      Path growing = Files.createTempFile(folder, "proof", ".growing");
      Files.write(growing, lines);
      Files.move(growing, file(sandbox), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new SandboxException(
          "Cannot keep the proof in \"%s\": %s. Make room or name another folder by XDG_CACHE_HOME."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private static Protection parse(Promise promise, String line) {
    String[] parts = line.split(SEPARATOR, 3);
    if (parts.length < 3 || !parts[0].equals(promise.id())) {
      throw new IllegalArgumentException(line);
    }
    return promise.protection(State.valueOf(parts[1]), parts[2]);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ");
  }

  /** Of our own jar: between releases the version stands still, and the flags may change. */
  private static String checksum() throws IOException {
    CRC32 checksum = new CRC32();
    Path jar =
        Path.of(
            URI.create(
                ProofStore.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    if (Files.isRegularFile(jar)) {
      checksum.update(Files.readAllBytes(jar));
    }
    return Long.toHexString(checksum.getValue());
  }

  private Path file(Sandbox sandbox) throws IOException {
    List<String> setting =
        Stream.concat(Stream.of(version, checksum(), HostBoot.id()), sandbox.setting().stream())
            .toList();
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", setting).getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest, 0, Long.BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
