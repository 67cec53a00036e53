package io.livegrade.grading.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Reads one Java source: no more than allowed, whatever its size was said to be. */
final class SourceReader {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceReader() {}

  /**
   * {@return the bytes of a file}
   *
   * @param shown the file's path within the submission
   */
  static byte[] bytes(Path file, String shown) {
    try (InputStream in = open(file)) {
      byte[] bytes = in.readNBytes(Bounds.MOST_BYTES_OF_A_SOURCE + 1);
      if (bytes.length > Bounds.MOST_BYTES_OF_A_SOURCE) {
        throw new RefusedException(
            shown,
            "is larger than %d KiB; hand in sources a person wrote"
                .formatted(Bounds.MOST_BYTES_OF_A_SOURCE / 1024));
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableSubmissionException(
          file, "cannot be read; make it readable for the grader", e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    // An archive has no links, and opens nothing that speaks of them.
    return file.getFileSystem().equals(FileSystems.getDefault())
        // Not following links here too closes the gap between looking at a file and opening it.
        ? Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
        : Files.newInputStream(file);
  }

  /** {@return the text, without the mark some editors put first, which the compiler rejects} */
  static String text(byte[] bytes, String shown) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new RefusedException(
          shown,
          "is not valid UTF-8: byte 0x%02X in line %d; save it as UTF-8"
              .formatted(bytes[in.position()], line(bytes, in.position())));
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static int line(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
