package io.livegrade.sandbox.docker;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * An image of one layer in the form {@code docker save} writes, so that any engine can load it.
 *
 * <p>The layer is written twice, first to learn its size and digest: it is too big to hold.
 */
record SavedImage(String name, String architecture, RootArchive layer) {

  private static final String LAYER = "layer.tar";
  private static final String CONFIGURATION = "config.json";

  void writeTo(OutputStream target) throws IOException {
    Measured measured = measure();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(target)) {
      tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
      add(
          tar,
          "manifest.json",
          """
          [{"Config": "%s", "RepoTags": ["%s"], "Layers": ["%s"]}]
          """
              .formatted(CONFIGURATION, name, LAYER));
      add(
          tar,
          CONFIGURATION,
          """
          {"architecture": "%s", "os": "linux", "config": {},
           "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]}}
          """
              .formatted(architecture, measured.sha256()));
      TarArchiveEntry entry = new TarArchiveEntry(LAYER);
      entry.setSize(measured.size());
      tar.putArchiveEntry(entry);
      layer.writeTo(new Unclosed(tar));
      tar.closeArchiveEntry();
    }
  }

  private static void add(TarArchiveOutputStream tar, String file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TarArchiveEntry entry = new TarArchiveEntry(file);
    entry.setSize(bytes.length);
    tar.putArchiveEntry(entry);
    tar.write(bytes);
    tar.closeArchiveEntry();
  }

  private record Measured(long size, String sha256) {}

  private Measured measure() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Counting counting = new Counting();
      layer.writeTo(new DigestOutputStream(counting, digest));
      return new Measured(counting.count, HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static final class Counting extends OutputStream {

    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }

  /** The end of the layer is not the end of the archive around it. */
  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream target) {
      super(target);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() {}
  }
}
