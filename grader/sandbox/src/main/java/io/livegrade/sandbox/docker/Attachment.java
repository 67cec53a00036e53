package io.livegrade.sandbox.docker;

import io.livegrade.sandbox.SandboxException;
import io.livegrade.sandbox.process.ErrorOutput;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A connection to a container's standard streams, by the engine's attach request.
 *
 * <p>It is our own because the client's loses part of large inputs, and has no way to end an input
 * while the outputs go on. After the engine agreed to change protocols the connection carries input
 * bare, and output in frames of eight header bytes: which stream, three of nothing, the length.
 */
final class Attachment implements AutoCloseable {

  private static final int STANDARD_ERROR = 2;
  private static final int LONGEST_REPLY = 1 << 14;

  private final SocketChannel channel;
  private final InputStream frames;
  private final OutputStream input;
  private final Conduit output = new Conduit();
  private final ErrorOutput errors;
  private final Thread reader;

  private Attachment(SocketChannel channel, ErrorOutput errors) {
    this.channel = channel;
    this.frames = new BufferedInputStream(Channels.newInputStream(channel));
    this.input = new BufferedOutputStream(new HalfClosing(channel));
    this.errors = errors;
    this.reader = Thread.ofPlatform().daemon().name("sandbox-frames").unstarted(this::readFrames);
  }

  /** Attaches to a container that has not been started yet, so that nothing is missed. */
  static Attachment to(String container, DockerEngine engine, ErrorOutput errors) {
    try {
      Attachment attachment = new Attachment(engine.connect(), errors);
      attachment.shakeHands(container);
      attachment.reader.start();
      return attachment;
    } catch (IOException e) {
      throw new SandboxException("Cannot attach to a container: " + e.getMessage(), e);
    }
  }

  OutputStream input() {
    return input;
  }

  Conduit output() {
    return output;
  }

  /** Waits until everything that was written has been taken. */
  void awaitEnd(Duration atMost) throws InterruptedException {
    reader.join(atMost);
  }

  @Override
  public void close() {
    output.discard();
    output.end();
    try {
      channel.close();
    } catch (IOException e) {
      // Gone already.
    }
  }

  private void shakeHands(String container) throws IOException {
    String request =
        """
        POST /containers/%s/attach?stream=1&stdin=1&stdout=1&stderr=1 HTTP/1.1
        Host: docker
        Connection: Upgrade
        Upgrade: tcp
        Content-Length: 0

        """
            .formatted(container)
            .replace("\n", "\r\n");
    OutputStream requests = Channels.newOutputStream(channel);
    requests.write(request.getBytes(StandardCharsets.US_ASCII));
    StringBuilder reply = new StringBuilder();
    while (reply.indexOf("\r\n\r\n") < 0) {
      int next = frames.read();
      if (next < 0 || reply.length() > LONGEST_REPLY) {
        throw new IOException("the engine answered \"" + reply.toString().strip() + "\"");
      }
      reply.append((char) next);
    }
    if (!reply.toString().startsWith("HTTP/1.1 101")) {
      throw new IOException("the engine answered \"" + reply.toString().strip() + "\"");
    }
  }

  private void readFrames() {
    try (DataInputStream data = new DataInputStream(frames)) {
      for (int stream = data.read(); stream >= 0; stream = data.read()) {
        data.skipNBytes(3);
        readFrame(stream, data, data.readInt());
      }
    } catch (IOException e) {
      // The container is removed and the connection with it: there is no more to read.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      output.end();
    }
  }

  private void readFrame(int stream, DataInputStream data, int length)
      throws IOException, InterruptedException {
    for (int left = length; left > 0; ) {
      byte[] part = data.readNBytes(Math.min(left, 1 << 16));
      if (part.length == 0) {
        return;
      }
      left -= part.length;
      if (stream == STANDARD_ERROR) {
        errors.add(part, part.length);
      } else {
        output.put(part);
      }
    }
  }

  /** Ends the input alone where it is closed. */
  private static final class HalfClosing extends FilterOutputStream {

    private final SocketChannel channel;

    HalfClosing(SocketChannel channel) {
      super(Channels.newOutputStream(channel));
      this.channel = channel;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      channel.shutdownOutput();
    }
  }
}
