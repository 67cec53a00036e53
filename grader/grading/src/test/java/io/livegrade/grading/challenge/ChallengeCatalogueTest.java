package io.livegrade.grading.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.livegrade.model.ConfigurationException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ChallengeCatalogueTest {

  private static final Path PACKS = Path.of("src/test/resources/packs");

  private final ChallengeCatalogue catalogue = new ChallengeCatalogue(PACKS);

  @Test
  void listsPacksById() {
    assertThat(catalogue.folders())
        .containsExactly(PACKS.resolve("faulty"), PACKS.resolve("sound"));
  }

  @Test
  void findsAPackByIdAndByPath() {
    assertThat(catalogue.find("sound")).isEqualTo(PACKS.resolve("sound"));
    assertThat(catalogue.find("./src/test/resources/packs/sound"))
        .isEqualTo(Path.of("./src/test/resources/packs/sound"));
  }

  @Test
  void namesWhatWasProbablyMeant() {
    assertThatThrownBy(() -> catalogue.find("tennis"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("known are faulty, sound");
    assertThatThrownBy(() -> catalogue.find("sounds"))
        .hasMessageEndingWith("no challenge \"sounds\" here; did you mean \"sound\"?");
  }

  @Test
  void saysWhyAPathIsNoChallenge() {
    assertThatThrownBy(() -> catalogue.find("./src"))
        .hasMessage("./src: is no challenge: it holds no challenge.yaml");
  }
}
