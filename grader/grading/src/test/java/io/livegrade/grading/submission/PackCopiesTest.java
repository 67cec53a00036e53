package io.livegrade.grading.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.challenge.PackSources;
import io.livegrade.model.submission.LeftOut;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PackCopiesTest {

  private static final List<SourceFile> CONTRACT =
      List.of(new SourceFile("demo/Thing.java", "package demo;\npublic interface Thing {}\n"));

  private static final SourceFile VISIBLE_TEST =
      new SourceFile("src/test/java/ThingTest.java", "import org.junit.jupiter.api.Test; // ours");

  private static Submission left(SourceFile... sources) {
    return PackCopies.leaveOut(
        new Submission("s", "h", List.of(sources), List.of(new LeftOut("not Java", 2))),
        new PackSources(
            CONTRACT, List.of(), List.of(VISIBLE_TEST), List.of(), List.of(), List.of()));
  }

  @Test
  void leavesOutTheContractWhereverItLiesAndWhateverItSays() {
    SourceFile copy =
        new SourceFile("src/main/java/demo/Thing.java", "package demo; interface Thing {}");
    SourceFile own =
        new SourceFile("src/main/java/demo/MyThing.java", "package demo; class MyThing {}");

    Submission submission = left(copy, own);

    assertThat(submission.sources()).containsExactly(own);
    assertThat(submission.leftOut())
        .containsExactly(new LeftOut("not Java", 2), new LeftOut("the challenge's contract", 1));
  }

  @Test
  void keepsATypeOfTheSameNameInAnotherPackage() {
    SourceFile own = new SourceFile("Thing.java", "package mine; class Thing {}");

    assertThat(left(own).sources()).containsExactly(own);
  }

  @Test
  void leavesOutTheStartersTestUnlessTheCandidateChangedIt() {
    SourceFile unchanged = new SourceFile("t/ThingTest.java", VISIBLE_TEST.text() + "\n");
    SourceFile changed = new SourceFile("ThingTest.java", VISIBLE_TEST.text() + " and mine");

    assertThat(left(unchanged, changed).sources()).containsExactly(changed);
  }
}
