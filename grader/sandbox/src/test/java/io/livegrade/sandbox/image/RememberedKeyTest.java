package io.livegrade.sandbox.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RememberedKeyTest {

  private static final FileTime THEN = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private Path stub;
  private ImageContents contents;

  @BeforeEach
  void writeIngredients() throws IOException {
    Files.writeString(folder.resolve("release"), "JAVA_VERSION=25");
    stub = Files.writeString(folder.resolve("stub.jar"), "stub");
    Path bridge = Files.writeString(folder.resolve("bridge.jar"), "bridge");
    contents = new ImageContents(stub, bridge, Map.of(), List.of());
  }

  @Test
  void isTheKeyOfTheContents() throws IOException {
    assertThat(remembered()).isEqualTo(ContentKey.of(folder, contents));
    assertThat(remembered()).isEqualTo(ContentKey.of(folder, contents));
  }

  @Test
  void readsNoIngredientTwice() throws IOException {
    Files.setLastModifiedTime(stub, THEN);
    String key = remembered();
    Files.writeString(stub, "tubs");
    Files.setLastModifiedTime(stub, THEN);
    assertThat(remembered()).isEqualTo(key);
  }

  @Test
  void readsWhatHasAnotherDate() throws IOException {
    Files.setLastModifiedTime(stub, THEN);
    String key = remembered();
    Files.writeString(stub, "tubs");
    Files.setLastModifiedTime(stub, FileTime.fromMillis(THEN.toMillis() + 1));
    assertThat(remembered()).isNotEqualTo(key).isEqualTo(ContentKey.of(folder, contents));
  }

  @Test
  void readsWhatHasAnotherSize() throws IOException {
    Files.setLastModifiedTime(stub, THEN);
    String key = remembered();
    Files.writeString(stub, "stubs");
    Files.setLastModifiedTime(stub, THEN);
    assertThat(remembered()).isNotEqualTo(key);
  }

  @Test
  void forgetsWhatWasHalfWritten() throws IOException {
    String key = remembered();
    Path memory = cache().resolve("key-of-" + ContentKey.ofDates(folder, contents));
    Files.writeString(memory, key.substring(1));
    assertThat(remembered()).isEqualTo(key);
    Files.write(memory, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(remembered()).isEqualTo(key);
  }

  private String remembered() throws IOException {
    return RememberedKey.in(cache()).of(folder, contents);
  }

  private Path cache() throws IOException {
    return Files.createDirectories(folder.resolve("cache"));
  }
}
