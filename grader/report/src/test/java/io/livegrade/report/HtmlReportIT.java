package io.livegrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report in a real browser. What it looks like is left in target/screens for people. */
final class HtmlReportIT {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int GOOD_PAGES = 3;
  private static final double GOOD_MILLIS = 3000;
  private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

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
  @EnumSource
  void isAccessibleAndQuietByDay(ReportCase one) throws IOException {
    check(one, ColorScheme.LIGHT, DESK);
  }

  @ParameterizedTest
  @EnumSource
  void isAccessibleAndQuietByNight(ReportCase one) throws IOException {
    check(one, ColorScheme.DARK, DESK);
  }

  @ParameterizedTest
  @EnumSource
  void fitsAPhone(ReportCase one) throws IOException {
    check(one, ColorScheme.LIGHT, PHONE);
  }

  private static void check(ReportCase one, ColorScheme scheme, int width) throws IOException {
    String name = one.file(scheme.name().toLowerCase(java.util.Locale.ROOT) + "-" + width);
    try (Screen screen = Screen.show(chromium, one.report(), name, scheme, width)) {
      screen.photograph();

      assertThat(screen.said()).isEmpty();
      assertThat(screen.asked()).containsExactly(screen.address());
      assertThat(screen.barriers()).isEmpty();
      assertThat(screen.page().evaluate("document.documentElement.scrollWidth"))
          .isEqualTo(screen.page().evaluate("document.documentElement.clientWidth"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void printsToAFewPages(ReportCase one) throws IOException {
    try (Screen screen =
        Screen.show(chromium, one.report(), one.file("print"), ColorScheme.LIGHT, DESK)) {
      byte[] printed = screen.print();
      String pdf = new String(printed, StandardCharsets.ISO_8859_1);

      assertThat(PRINTED_PAGE.matcher(pdf).results().count())
          .isPositive()
          .isLessThanOrEqualTo(GOOD_PAGES);
    }
  }

  @Test
  void isReadWithTheKeyboardAlone() throws IOException {
    try (Screen screen =
        Screen.show(chromium, Reports.concern(), "keyboard", ColorScheme.LIGHT, DESK)) {
      Page page = screen.page();
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to the report");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.closest('main') !== null")).isEqualTo(true);
    }
  }

  @Test
  void leadsFromAFaultToItsLineAndBack() throws IOException {
    try (Screen screen =
        Screen.show(chromium, Reports.concern(), "links", ColorScheme.LIGHT, DESK)) {
      Page page = screen.page();
      page.locator("#fault-1 .where a").first().click();
      assertThat(page.locator("code:target"))
          .satisfies(line -> assertThat(line.isVisible()).isTrue());
      page.locator("code:target + .note.fault a").first().click();
      assertThat(page.url()).endsWith("#fault-1");
    }
  }

  @Test
  void showsABigSubmissionQuickly() throws IOException {
    try (Screen screen =
        Screen.show(chromium, BigReport.report(), "big", ColorScheme.LIGHT, DESK)) {
      Object loaded =
          screen.page().evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd");

      assertThat(((Number) loaded).doubleValue()).isLessThan(GOOD_MILLIS);
      assertThat(screen.said()).isEmpty();
    }
  }

  @Test
  void looksDifferentInPrint() throws IOException {
    try (Screen screen =
        Screen.show(chromium, Reports.strong(), "media", ColorScheme.LIGHT, DESK)) {
      Page page = screen.page();
      assertThat(page.locator("nav").isVisible()).isTrue();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("nav").isVisible()).isFalse();
      assertThat(page.locator("#source").isVisible()).isFalse();
    }
  }

  private static Object focused(Page page) {
    return page.evaluate("document.activeElement.textContent");
  }
}
