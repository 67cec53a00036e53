package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.livegrade.report.html.BatchIndex;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a batch in a real browser. */
final class BatchIndexIT {

  private static final int PHONE = 360;
  private static final int DESK = 1280;

  private static Chromium chromium;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void isAccessibleAndQuiet(ColorScheme scheme) throws IOException {
    check(scheme, DESK);
  }

  @Test
  void fitsAPhone() throws IOException {
    check(ColorScheme.LIGHT, PHONE);
  }

  private static void check(ColorScheme scheme, int width) throws IOException {
    try (Screen screen = show(scheme, width)) {
      screen.photograph();

      assertThat(screen.said()).isEmpty();
      assertThat(screen.asked()).containsExactly(screen.address());
      assertThat(screen.barriers()).isEmpty();
      assertThat(screen.page().evaluate("document.documentElement.scrollWidth"))
          .isEqualTo(screen.page().evaluate("document.documentElement.clientWidth"));
    }
  }

  @Test
  void sortsByPointerAndByKeyboard() throws IOException {
    try (Screen screen = show(ColorScheme.LIGHT, DESK)) {
      Page page = screen.page();
      page.getByText("Points", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(names(page).getFirst()).isEqualTo("candidate-0");
      assertThat(names(page).getLast()).isEqualTo("late");
      assertThat(page.locator("[aria-sort]").getAttribute("aria-sort")).isEqualTo("descending");

      page.keyboard().press("Enter");
      assertThat(names(page).getFirst()).isEqualTo("late");
      assertThat(page.locator("#order").textContent()).isEqualTo("Sorted by Points, ascending.");

      page.keyboard().press("Shift+Tab");
      page.keyboard().press("Shift+Tab");
      page.keyboard().press("Space");
      assertThat(names(page)).containsSubsequence("candidate-2", "candidate-10", "late");
      assertThat(screen.said()).isEmpty();
    }
  }

  @Test
  void leadsToEachReport() throws IOException {
    try (Screen screen = show(ColorScheme.LIGHT, DESK)) {
      assertThat(
              screen
                  .page()
                  .locator("tbody th a")
                  .evaluateAll("links => links.map(link => link.getAttribute('href'))"))
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .hasSize(BatchEntries.all().size())
          .contains("candidate-3/report.html", "late/report.html");
    }
  }

  private static Screen show(ColorScheme scheme, int width) throws IOException {
    String name = "batch-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    return Screen.show(chromium, BatchIndex.render(BatchEntries.all()), name, scheme, width);
  }

  private static List<String> names(Page page) {
    return page.locator("table.grades tbody th").allInnerTexts();
  }
}
