package io.livegrade.report.html;

import gg.jte.output.StringOutput;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.report.text.Inert;
import java.util.List;
import java.util.Map;

/** Writes the page that lists a batch: one file, with a link to each report beside it. */
public final class BatchIndex {

  private BatchIndex() {}

  /** {@return the entries as an HTML document} */
  public static String render(List<BatchEntry> entries) {
    StringOutput page = new StringOutput();
    HtmlReport.TEMPLATES.render("index.jte", Map.of("page", IndexPage.of(entries)), page);
    return Inert.block(page.toString());
  }
}
