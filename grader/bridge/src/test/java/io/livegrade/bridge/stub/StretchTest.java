package io.livegrade.bridge.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

final class StretchTest {

  @Test
  void endsBeforeTheStreamDoes() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    try (OutputStream stretch = Stretch.to(stream)) {
      stretch.write(1);
      stretch.write(new byte[] {2, 3});
      stretch.write(new byte[0]);
      stretch.write(new byte[] {9, 4, 9}, 1, 1);
    }
    stream.write(new byte[] {5, 6});
    InputStream in = new ByteArrayInputStream(stream.toByteArray());

    assertThat(Stretch.of(in).readAllBytes()).containsExactly(1, 2, 3, 4);
    assertThat(in.readAllBytes()).containsExactly(5, 6);
  }

  @Test
  void hasNothingAfterItsEnd() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Stretch.to(stream).close();
    stream.write(new byte[] {0, 0, 0, 1, 7});
    InputStream stretch = Stretch.of(new ByteArrayInputStream(stream.toByteArray()));

    assertThat(stretch.read()).isEqualTo(-1);
    assertThat(stretch.read()).isEqualTo(-1);
  }

  @Test
  void failsWhereTheStreamEndsFirst() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Stretch.to(stream).write(1);
    InputStream stretch = Stretch.of(new ByteArrayInputStream(stream.toByteArray()));

    assertThat(stretch.read()).isEqualTo(1);
    assertThatExceptionOfType(EOFException.class).isThrownBy(stretch::read);
  }
}
