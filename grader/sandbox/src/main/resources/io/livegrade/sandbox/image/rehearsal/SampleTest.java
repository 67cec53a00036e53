package rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {

  private Language.MemoryStore<String> store;

  @BeforeEach
  void makeAStore() {
    store = new Language.MemoryStore<>();
  }

  @Test
  void findsWhatWasSaved() {
    store.save("a");

    assertEquals(Optional.of("a"), store.find("a"));
    assertTrue(store.find("a").isPresent());
    assertFalse(store.find("b").isPresent(), "nothing was saved");
    assertThat(store.find("a")).contains("a");
    assertThat(List.of(1, 2)).hasSize(2).containsExactly(1, 2);
    assertThat(new BigDecimal("1.50")).as("amount").isEqualByComparingTo("1.5");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, -2})
  void refusesNegativeSides(int side) {
    assertThrows(IllegalArgumentException.class, () -> new Language.Square(side));
    assertThatThrownBy(() -> new Language.Square(side)).hasMessageContaining("negative");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"RED, red1", "GREEN, green2"})
  void namesColours(Language.Colour colour, String name) {
    assertThat(Language.name(colour)).isEqualTo(name);
  }

  @Nested
  @DisplayName("a full store")
  class Full {

    @Test
    void keepsWhatItHas() {
      assertThat(store.find("a")).isEmpty();
      new Language().run();
    }
  }
}
