package io.livegrade.sandbox.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Keeps {@link ContentKey}s beside the root file systems. To read all ingredients takes as long as
 * to start a sandbox; as long as none has another size or date, the key is what it was.
 *
 * @param cache the folder of root file systems, which may not be there yet
 */
record RememberedKey(Path cache) {

  static RememberedKey in(Path cache) {
    return new RememberedKey(cache);
  }

  String of(Path javaHome, ImageContents contents) throws IOException {
    Path memory = cache.resolve("key-of-" + ContentKey.ofDates(javaHome, contents));
    try {
      // Whatever a crash left there can be read so, and is no key.
      String key = Files.readString(memory, StandardCharsets.ISO_8859_1);
      if (ContentKey.isOne(key)) {
        return key;
      }
    } catch (NoSuchFileException e) {
      // It was never worked out for these.
    }
    String key = ContentKey.of(javaHome, contents);
    if (Files.isWritable(cache)) { // what is finished there can be used without
      Path growing = Files.createTempFile(cache, "key", ".growing");
      Files.writeString(growing, key, StandardCharsets.US_ASCII);
      Files.move(growing, memory, StandardCopyOption.ATOMIC_MOVE);
    }
    return key;
  }
}
