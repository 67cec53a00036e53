package io.livegrade.report.html;

import io.livegrade.model.finding.Evidence;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.report.html.JavaColours.Stretch;
import io.livegrade.report.outline.Outline;
import io.livegrade.report.outline.Proof;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The source as handed in, with what was found beside the lines.
 *
 * @param sources sorted by path
 * @param outline of the report
 * @param links to the source
 */
record SourceSection(List<SourceFile> sources, Outline outline, SourceLinks links)
    implements ReportSection {

  /**
   * A file to show.
   *
   * @param path its path
   * @param lines its lines
   * @param notes how many notes stand in it
   */
  record File(String path, List<Line> lines, int notes) {}

  /**
   * A line to show.
   *
   * @param anchor by which others link to it
   * @param stretches as written, with colours
   * @param notes what was found there
   */
  record Line(String anchor, List<Stretch> stretches, List<Note> notes) {
    /** {@return the worst tone of what was found; empty where nothing was} */
    String tone() {
      return notes.stream()
          .map(Note::tone)
          .min(Comparator.comparingInt(List.of("fault", "remark", "merit")::indexOf))
          .orElse("");
    }
  }

  /**
   * What was found at a line.
   *
   * @param tone the style it has: fault, remark or merit
   * @param text one sentence
   * @param href to where more is said
   */
  record Note(String tone, String text, String href) {}

  @Override
  public String id() {
    return "source";
  }

  @Override
  public String title() {
    return "Source";
  }

  @Override
  public boolean hasContent() {
    return !sources.isEmpty();
  }

  List<File> files() {
    Map<String, List<Note>> notes = notes();
    return sources.stream().map(source -> file(source, notes)).toList();
  }

  private File file(SourceFile source, Map<String, List<Note>> notes) {
    List<Line> lines = new ArrayList<>();
    int noted = 0;
    for (List<Stretch> stretches : JavaColours.of(source.text())) {
      int number = lines.size() + 1;
      List<Note> here = notes.getOrDefault(source.path() + ":" + number, List.of());
      noted += here.size();
      lines.add(new Line(links.anchor(source.path(), number), stretches, here));
    }
    return new File(source.path(), lines, noted);
  }

  private Map<String, List<Note>> notes() {
    Map<String, List<Note>> notes = new HashMap<>();
    for (int i = 0; i < outline.faults().size(); i++) {
      String href = "#" + FaultsSection.anchor(i);
      String words = outline.faults().get(i).texts().words();
      for (Proof proof : outline.faults().get(i).proofs()) {
        String text = proof.text().isEmpty() ? words : proof.text();
        add(notes, proof.places(), new Note("fault", text, href));
      }
    }
    for (int i = 0; i < outline.remarks().size(); i++) {
      var finding = outline.remarks().get(i).finding();
      String href = "#" + FaultsSection.remarkAnchor(i);
      add(notes, finding.evidence(), new Note("remark", finding.message(), href));
    }
    for (int i = 0; i < outline.merits().size(); i++) {
      var merit = outline.merits().get(i);
      String href = "#" + MeritsSection.anchor(i);
      add(notes, merit.places(), new Note("merit", merit.words(), href));
    }
    return notes;
  }

  private void add(Map<String, List<Note>> notes, List<Evidence> places, Note note) {
    for (Evidence place : places) {
      List<Note> here =
          notes.computeIfAbsent(
              links.path(place.file()) + ":" + place.line(), _ -> new ArrayList<>());
      if (!here.contains(note)) {
        here.add(note);
      }
    }
  }
}
