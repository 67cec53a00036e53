package io.livegrade.report.html;

/**
 * The style of the page.
 *
 * @param css what stands in the style element
 */
record Stylesheet(String css) {

  static Stylesheet load() {
    return new Stylesheet(Inline.text("report.css"));
  }

  /** {@return the style of the page that lists a batch} */
  static Stylesheet ofIndex() {
    return new Stylesheet(Inline.text("report.css") + Inline.text("index.css"));
  }

  /** {@return the hash by which the page's policy knows this style} */
  String hash() {
    return Inline.hash(css);
  }
}
