package io.livegrade.report.html;

import gg.jte.Content;
import java.util.List;

/**
 * The page as a whole.
 *
 * @param header what stands above the sections
 * @param style how it looks
 * @param parts the sections that have content
 */
record Page(PageHeader header, Stylesheet style, List<Part> parts) {

  /**
   * A section with its rendered content.
   *
   * @param section what it is
   * @param content its inner HTML, escaped
   */
  record Part(ReportSection section, Content content) {}

  /** Lets the page's own style through and nothing else: no script, no picture, no request. */
  String contentSecurityPolicy() {
    return "default-src 'none'; style-src '"
        + style.hash()
        + "'; base-uri 'none'; form-action 'none'";
  }
}
