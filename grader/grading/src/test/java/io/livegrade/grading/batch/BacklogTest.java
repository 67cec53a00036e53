package io.livegrade.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.grading.submission.HandIn;
import io.livegrade.grading.submission.HandIn.Kind;
import io.livegrade.model.Band;
import io.livegrade.model.Level;
import io.livegrade.model.batch.BatchEntry;
import io.livegrade.model.batch.Conditions;
import io.livegrade.model.batch.Identity;
import io.livegrade.model.batch.Marks;
import io.livegrade.model.batch.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BacklogTest {

  private static final Conditions NOW =
      new Conditions("lru-cache", "abc", "1.0", "docker", "as usual");
  private static final Marks GIVEN =
      new Marks.Given(Level.STRONG, 90, Band.STRONG, true, List.of());

  @TempDir private Path folder;

  @Test
  void whatIsGradedAlreadyIsNotGradedAgain() throws IOException {
    HandIn ann = handIn("ann", "class A {}");
    HandIn bob = handIn("bob", "class B {}");

    Backlog backlog = backlog(List.of(ann, bob), entry(ann, GIVEN));

    assertThat(backlog.tasks()).extracting(Task::handIn).containsExactly(bob);
    assertThat(backlog.done()).isEqualTo(1);
    assertThat(backlog.outdated()).isEmpty();
  }

  @Test
  void whatWasNotGradedIsTriedAgainUnderItsName() throws IOException {
    HandIn ann = handIn("ann", "class A {}");

    Backlog backlog = backlog(List.of(ann), entry(ann, new Marks.Missing("no engine")));

    assertThat(backlog.tasks()).extracting(task -> task.origin().folder()).containsExactly("kept");
  }

  @Test
  void aGradeOfOtherFilesOrConditionsIsOutdated() throws IOException {
    HandIn ann = handIn("ann", "class A {}");
    BatchEntry kept = entry(ann, GIVEN);
    handIn("ann", "class Changed {}");
    Conditions later = new Conditions("lru-cache", "def", "1.0", "namespaces", "as usual");

    Backlog backlog = Backlog.of(List.of(ann), List.of(kept), List.of(), List.of(), later);

    assertThat(backlog.tasks()).isEmpty();
    assertThat(backlog.outdated().getFirst().differences())
        .containsExactly(
            "the submission's files have changed",
            "the challenge's files have changed",
            "sandbox was \"docker\" and is \"namespaces\"");
  }

  @Test
  void everyReportHasAFolderOfItsOwnWithAHarmlessName() throws IOException {
    List<HandIn> handIns =
        List.of(
            handIn("one/Ann", "class A {}"),
            handIn("two/ann", "class A {}"),
            handIn("=cmd|' calc'!A0", "class A {}"),
            handIn("index.html", "class A {}"),
            handIn("\u202egnp\u001b[31m", "class A {}"),
            handIn("...", "class A {}"),
            handIn("Jörg", "class A {}"));

    assertThat(backlog(handIns).tasks())
        .extracting(task -> task.origin().folder())
        .containsExactly(
            "Ann", "ann-2", "cmd-calc-A0", "index.html-2", "gnp-31m", "submission", "Jörg");
  }

  private static Backlog backlog(List<HandIn> handIns, BatchEntry... kept) {
    return Backlog.of(handIns, List.of(kept), List.of(), List.of("index.html"), NOW);
  }

  private static BatchEntry entry(HandIn handIn, Marks marks) {
    return new BatchEntry(
        new Origin(handIn.source(), handIn.name(), "kept"),
        new Identity(handIn.collect().hash(), NOW),
        Instant.EPOCH,
        marks);
  }

  private HandIn handIn(String name, String text) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    Files.writeString(place.resolve("A.java"), text);
    return new HandIn(Kind.FOLDER, place);
  }
}
