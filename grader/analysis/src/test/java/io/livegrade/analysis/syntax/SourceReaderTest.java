package io.livegrade.analysis.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.model.submission.SourceFile;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceReaderTest {
  static Stream<String> tooDeep() {
    return Stream.of(
        returning("(".repeat(20_000) + "1" + ")".repeat(20_000)),
        returning("1" + " + 1".repeat(30_000)),
        returning("!".repeat(20_000) + "true"),
        returning("(int) ".repeat(5_000) + "1"),
        returning("a ? 1 : ".repeat(5_000) + "1"),
        returning("s" + ".trim()".repeat(5_000)),
        "class A { void f(int x) { " + "if (x == 1) x = 2; else ".repeat(5_000) + "x = 3; } }");
  }

  @ParameterizedTest
  @MethodSource("tooDeep")
  void whatIsTooDeepToWalkIsUnreadable(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"class A {", "class A { int x = ; }", "not java", "class A { void f() { x ? } }"})
  void whatDoesNotParseIsUnreadable(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record P(int x) { P { if (x < 0) throw new IllegalArgumentException(); } }",
        "sealed interface S permits A, B {} record A() implements S {} record B() implements S {}",
        "class A { int f(Object o) { return switch (o) { case Integer i when i > 0 -> i; case String _ -> 1; default -> 0; }; } }",
        "class A { String s = \"\"\"\n  {\"a\": 1}\n  \"\"\"; }",
        "import module java.base; class A { List<String> a; }",
        "class A extends B { A(int x) { if (x < 0) throw new IllegalArgumentException(); super(x); } }",
        "void main() { IO.println(\"hello\"); }",
        "class A { boolean f(Object o) { return o instanceof P(int x, var _) && x > 0; } record P(int x, int y) {} }",
      })
  void languageOfTheDayIsRead(String text) {
    assertThat(read(text)).isPresent();
  }

  @Test
  void aLongSumThatPeopleWriteIsRead() {
    assertThat(read(returning("1" + " + 1".repeat(300)))).isPresent();
  }

  private static String returning(String expression) {
    return "class A { Object f(boolean a, String s) { return " + expression + "; } }";
  }

  private static Optional<ParsedSource> read(String text) {
    return new SourceReader().read(new SourceFile("A.java", text));
  }
}
