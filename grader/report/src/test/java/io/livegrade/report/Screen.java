package io.livegrade.report;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.livegrade.model.report.GradeReport;
import io.livegrade.report.html.HtmlReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A report on a screen, with what the page said and asked for while it opened. */
final class Screen implements AutoCloseable {

  private static final Path FOLDER = Path.of("target/screens").toAbsolutePath();

  /** All that breaks a rule of axe-core, by rule and element. */
  private static final String BARRIERS =
      """
      axe.run().then(found => found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + node.failureSummary)))
      """;

  private final String name;
  private final Path file;
  private final BrowserContext context;
  private final Page page;
  private final List<String> said = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  private Screen(Chromium chromium, Path file, String name, ColorScheme scheme, int width) {
    this.name = name;
    this.file = file;
    this.context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setColorScheme(scheme)
                    .setViewportSize(width, 900)
                    .setOffline(true));
    this.page = context.newPage();
    page.onConsoleMessage(message -> said.add(message.text()));
    page.onPageError(said::add);
    page.onRequest(request -> asked.add(request.url()));
    page.navigate(address());
  }

  static Screen show(
      Chromium chromium, GradeReport report, String name, ColorScheme scheme, int width)
      throws IOException {
    return show(chromium, HtmlReport.render(report), name, scheme, width);
  }

  static Screen show(Chromium chromium, String html, String name, ColorScheme scheme, int width)
      throws IOException {
    Files.createDirectories(FOLDER);
    Path file = FOLDER.resolve(name + ".html");
    Files.writeString(file, html);
    return new Screen(chromium, file, name, scheme, width);
  }

  String address() {
    return file.toUri().toString();
  }

  Page page() {
    return page;
  }

  List<String> said() {
    return said;
  }

  List<String> asked() {
    return asked;
  }

  void photograph() {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
  }

  byte[] print() {
    return page.pdf(
        new Page.PdfOptions().setPreferCSSPageSize(true).setPath(FOLDER.resolve(name + ".pdf")));
  }

  /** {@return what keeps people out, by the rules of axe-core; empty where nothing does} */
  List<?> barriers() throws IOException {
    try (InputStream axe = Screen.class.getResourceAsStream("/axe.min.js")) {
      String script =
          new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
      page.evaluate(script);
    }
    return (List<?>) page.evaluate(BARRIERS);
  }

  @Override
  public void close() {
    context.close();
  }
}
