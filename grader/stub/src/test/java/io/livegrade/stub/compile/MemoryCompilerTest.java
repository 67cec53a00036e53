package io.livegrade.stub.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.livegrade.bridge.stub.ClassFile;
import io.livegrade.bridge.stub.Compilation;
import io.livegrade.bridge.stub.CompilationRequest;
import io.livegrade.bridge.stub.CompilationRequest.Source;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MemoryCompilerTest {

  private static Compilation compile(Source... sources) {
    return new MemoryCompiler().compile(new CompilationRequest(List.of(sources), List.of()));
  }

  @Test
  void compilesSourcesThatNeedEachOther() {
    Compilation compilation =
        compile(
            new Source("src/a/A.java", "package a; public class A { b.B b; class Inner {} }"),
            new Source("odd folder/B.java", "package b; public class B { a.A a; }"));

    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.classes())
        .extracting(ClassFile::name)
        .containsExactlyInAnyOrder("a.A", "a.A$Inner", "b.B");
  }

  @Test
  void compilesAgainstTheContract() {
    Compilation contract =
        compile(new Source("C.java", "package contract; public interface C { int x(); }"));

    Compilation compilation =
        new MemoryCompiler()
            .compile(
                new CompilationRequest(
                    List.of(
                        new Source(
                            "D.java",
                            "public class D implements contract.C { public int x() { return 1; } }")),
                    contract.classes()));

    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void hidesTheGraderFromTheCandidate() {
    Compilation compilation =
        compile(new Source("A.java", "class A { io.livegrade.bridge.Endpoint e; }"));

    assertThat(compilation.errors()).isNotEmpty();
  }

  @Test
  void saysWhereAnErrorIs() {
    Compilation compilation = compile(new Source("x/A.java", "class A {\n  int i = \"\";\n}"));

    assertThat(compilation.classes()).isEmpty();
    assertThat(compilation.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.path()).isEqualTo("x/A.java");
              assertThat(error.line()).isEqualTo(2);
              assertThat(error.text()).contains("incompatible types");
            });
  }

  @Test
  void keepsErrorsFewAndShort() {
    String statement = "unknown" + "x".repeat(10_000) + ";\n";
    Compilation compilation =
        compile(new Source("A.java", "class A { void a() {\n" + statement.repeat(100) + "} }"));

    assertThat(compilation.errors()).hasSizeLessThanOrEqualTo(20);
    assertThat(compilation.errors()).allMatch(error -> error.text().length() <= 201);
  }

  @Test
  void runsNoAnnotationProcessor() {
    Compilation compilation =
        compile(
            new Source("p/P.java", "package p; public @interface P {}"),
            new Source("A.java", "@p.P class A {}"));

    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void refusesMoreClassesThanAnyoneWrites() {
    String classes =
        IntStream.range(0, 2_001)
            .mapToObj(i -> "class C" + i + " {}")
            .reduce("", (all, each) -> all + each + "\n");

    assertThat(compile(new Source("A.java", classes)).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.text()).contains("2001 classes"));
  }

  @Test
  void survivesNestingThatTheCompilerDoesNot() {
    String nested = "(".repeat(100_000) + "1" + ")".repeat(100_000);

    assertThat(compile(new Source("A.java", "class A { int i = " + nested + "; }")).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.text()).contains("nested too deeply"));
  }
}
