package io.livegrade.examination;

import io.livegrade.model.challenge.About;
import io.livegrade.model.challenge.Challenge;
import io.livegrade.model.challenge.Entry;
import io.livegrade.model.challenge.Limits;
import io.livegrade.model.challenge.PackSources;
import io.livegrade.model.rubric.Rubric;
import io.livegrade.model.submission.SourceFile;
import io.livegrade.model.submission.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A challenge small enough to read in one look. */
final class GreeterPack {

  private static final String CONTRACT =
      """
      package demo;
      public interface Greeter {
        String greet(String name);
        default void each(java.util.List<String> names, java.util.function.Consumer<String> sink) {
          for (String name : names) sink.accept(greet(name));
        }
      }
      """;

  private static final String SUPPORT_TYPE =
      "package demo.support; public interface Clock { long ticks(); }";

  private static final String SUPPORT_CLASS =
      """
      package demo.support;
      public class CountingClock implements Clock {
        private long ticks;
        public long ticks() { return ++ticks; }
      }
      """;

  private static final String HIDDEN_TESTS =
      """
      package demo.hidden;
      import static org.assertj.core.api.Assertions.assertThat;
      import demo.Greeter;
      import demo.support.Clock;
      import io.livegrade.examination.subject.*;
      import java.util.List;
      import org.junit.jupiter.api.Test;
      import org.junit.jupiter.params.ParameterizedTest;
      import org.junit.jupiter.params.provider.ValueSource;
      class Greetings {
        @Test @Requirement("greets") void greetsByName(Subject<Greeter> subject) {
          assertThat(subject.create("Hello").greet("Ann")).isEqualTo("Hello, Ann!");
        }
        @ParameterizedTest @ValueSource(strings = {"", " "}) @Requirement("blank-names")
        void greetsNobodyAsYou(String name, Subject<Greeter> subject) {
          String greeting = subject.create("Hi").greet(name);
          if (greeting != null && greeting.contains(", !")) {
            throw new Defect("blank-shown", "greet(\\"" + name + "\\") said " + greeting);
          }
          assertThat(greeting).isEqualTo("Hi, you!");
        }
        @Test @Requirement("greets-each") void greetsEach(Subject<Greeter> subject) {
          subject.create("Hey").each(List.of("Bo"), said -> assertThat(said).isEqualTo("Hey, Bo!"));
        }
        @Test @Requirement("support") void ticks(Subject<Greeter> subject) {
          Clock clock = subject.support(Clock.class);
          clock.ticks();
          assertThat(clock.ticks()).isEqualTo(2);
          assertThat(subject.create("A").greet("B")).isNotNull();
        }
        @Test @BonusBehaviour("shouts") void shouts(Subject<Greeter> subject) {
          assertThat(subject.create("Hello").greet("ANN")).isEqualTo("HELLO, ANN!");
        }
      }
      """;

  private static final String SHARING_TESTS =
      """
      package demo.hidden;
      import static org.assertj.core.api.Assertions.assertThat;
      import demo.Greeter;
      import io.livegrade.examination.subject.*;
      import org.junit.jupiter.params.ParameterizedTest;
      import org.junit.jupiter.params.provider.ValueSource;
      class Regulars {
        @ParameterizedTest @ValueSource(strings = {"Zed", "Eve"}) @Requirement("greets-regulars")
        void greetsARegular(String name, Subject<Greeter> subject) {
          Greeter greeter =
              subject.kept(Greeter.class, any -> true, () -> subject.create("Morning"));
          assertThat(greeter.greet(name)).isEqualTo("Morning, " + name + "!");
        }
      }
      """;

  /** Takes longer than a test may. */
  private static final String SLOW_SCENARIO =
      """
      package demo.support;
      import demo.Greeter;
      import io.livegrade.bridge.schedule.*;
      import java.util.List;
      public final class SlowMeeting implements Scenario<Greeter> {
        static {
          try {
            Thread.sleep(2_500);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
        public List<Object> arguments() { return List.of("Hello"); }
        public List<Caller<Greeter>> callers() {
          return List.of(
              new Caller<>("greet", greeter -> greeter.greet("Ann")),
              new Caller<>("greet", greeter -> greeter.greet("Bo")));
        }
        public Object after(Greeter greeter) { return greeter.greet("Cy"); }
      }
      """;

  private static final String MEETING_TESTS =
      """
      package demo.hidden;
      import demo.Greeter;
      import demo.support.SlowMeeting;
      import io.livegrade.examination.subject.*;
      import org.junit.jupiter.api.Test;
      class Meetings {
        static boolean asked;
        @Test @Requirement("meets") void greetsTwoAtOnce(Subject<Greeter> subject) {
          asked = true;
          subject.create("Hello").greet("Ann");
          subject.interleave(SlowMeeting.class).requireNoRace("race");
          subject.create("Hello").greet("Ann");
        }
      }
      """;

  /** Comes after the one above by name. */
  private static final String OTHER_TESTS =
      """
      package demo.hidden;
      import static org.assertj.core.api.Assertions.assertThat;
      import demo.Greeter;
      import io.livegrade.examination.subject.*;
      import org.junit.jupiter.api.Test;
      class Others {
        @Test @Requirement("ahead") void areGreetedMeanwhile(Subject<Greeter> subject) {
          assertThat(subject.create("Hello").greet("Ann")).isEqualTo("Hello, Ann!");
          assertThat(Meetings.asked).isFalse();
          assertThat(Thread.getAllStackTraces().keySet())
              .extracting(Thread::getName)
              .contains("schedules");
        }
      }
      """;

  private GreeterPack() {}

  static Challenge challenge() {
    return challenge(
        List.of(),
        List.of(
            new SourceFile("demo/hidden/Greetings.java", HIDDEN_TESTS),
            new SourceFile("demo/hidden/Regulars.java", SHARING_TESTS)),
        List.of(
            "Greetings.greetsByName",
            "Greetings.greetsEach",
            "Greetings.greetsNobodyAsYou[1]",
            "Greetings.greetsNobodyAsYou[2]",
            "Greetings.ticks",
            "Regulars.greetsARegular[1]",
            "Regulars.greetsARegular[2]"));
  }

  /** {@return a challenge whose one test tries the orders of a scenario that takes its time} */
  static Challenge slowMeeting() {
    return challenge(
        List.of(new SourceFile("demo/support/SlowMeeting.java", SLOW_SCENARIO)),
        List.of(new SourceFile("demo/hidden/Meetings.java", MEETING_TESTS)),
        List.of("Meetings.greetsTwoAtOnce"));
  }

  /** {@return the same with a test that is to run while the orders are tried} */
  static Challenge slowMeetingAndOthers() {
    return challenge(
        List.of(new SourceFile("demo/support/SlowMeeting.java", SLOW_SCENARIO)),
        List.of(
            new SourceFile("demo/hidden/Meetings.java", MEETING_TESTS),
            new SourceFile("demo/hidden/Others.java", OTHER_TESTS)),
        List.of("Meetings.greetsTwoAtOnce", "Others.areGreetedMeanwhile"));
  }

  private static Challenge challenge(
      List<SourceFile> scenarios, List<SourceFile> hiddenTests, List<String> manifest) {
    return new Challenge(
        new About("greeter", "Greeter", "1", "hash", 5, "Greet.", List.of("junit")),
        new Entry("demo.Greeter", List.of("java.lang.String")),
        new Limits(
            Duration.ofSeconds(20), Duration.ofSeconds(2), Duration.ofSeconds(30), 256, 1L << 20),
        new PackSources(
            List.of(new SourceFile("demo/Greeter.java", CONTRACT)),
            Stream.concat(
                    Stream.of(
                        new SourceFile("demo/support/Clock.java", SUPPORT_TYPE),
                        new SourceFile("demo/support/CountingClock.java", SUPPORT_CLASS)),
                    scenarios.stream())
                .toList(),
            List.of(),
            hiddenTests,
            manifest,
            List.of()),
        List.of(),
        new Rubric(List.of(), List.of(), 75, Map.of(), Map.of(), Map.of()));
  }

  static Submission submission(SourceFile... sources) {
    return new Submission("sample", "hash", List.of(sources), List.of());
  }

  /** {@return a source whose {@code greet} has the given body} */
  static SourceFile greeting(String body) {
    return new SourceFile(
        "src/mine/Polite.java",
        """
        package mine;
        public class Polite implements demo.Greeter {
          final String word;
          public Polite(String word) { this.word = word; }
          public String greet(String name) { BODY }
        }
        """
            .replace("BODY", body));
  }

  /** {@return a source that is right} */
  static SourceFile rightGreeting() {
    return greeting("return word + \", \" + (name.isBlank() ? \"you\" : name) + \"!\";");
  }
}
