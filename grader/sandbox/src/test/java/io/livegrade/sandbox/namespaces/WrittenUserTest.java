package io.livegrade.sandbox.namespaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class WrittenUserTest {

  private static final byte[] STAND_IN = {(byte) 0xfe, (byte) 0x95, (byte) 0x9f, (byte) 0xf5, 0x02};

  /** 2^30 + 5 in groups of seven bits, lowest first. */
  private static final byte[] OTHER = {(byte) 0x85, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0x04};

  private static final int OTHER_USER = (1 << 30) + 5;

  @Test
  void everyMentionIsReplacedAndNothingElse() throws IOException {
    byte[] image = image(8, STAND_IN);

    WrittenUser.replace(image, OTHER_USER);

    assertThat(image).isEqualTo(image(8, OTHER));
  }

  @Test
  void anImageThatNamesAnotherUserTooIsRefused() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> WrittenUser.replace(image(7, STAND_IN), OTHER_USER))
        .withMessageContaining("7 times, not 8");
  }

  @Test
  void aUserWhoTakesLessRoomIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WrittenUser.replace(image(8, STAND_IN), 10_001));
  }

  private static byte[] image(int mentions, byte[] user) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < mentions; i++) {
      bytes.write(i << 3);
      bytes.writeBytes(user);
    }
    bytes.write(1);
    return bytes.toByteArray();
  }
}
