package io.livegrade.analysis;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.livegrade.analysis.syntax.Declarations;
import io.livegrade.analysis.syntax.ParsedSource;
import io.livegrade.analysis.syntax.SourceReader;
import io.livegrade.analysis.syntax.TypeLookup;
import io.livegrade.model.finding.Evidence;
import io.livegrade.model.finding.Finding;
import io.livegrade.model.finding.FindingKind;
import io.livegrade.model.submission.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A submission with every source parsed once. Made for one thread. */
public final class ParsedSubmission {
  private static final int LONGEST_SNIPPET = 4;

  private final List<SourceFile> files;
  private final List<ParsedSource> sources;
  private final List<String> unreadable;
  private final String entryType;
  private final TypeLookup types;
  private final TestTypes tests;
  private final List<TypeDeclaration<?>> allTypes;
  private final List<TypeDeclaration<?>> mainTypes;
  private final List<TypeDeclaration<?>> testTypes;
  private final Map<Class<?>, Object> derived = new HashMap<>();

  private ParsedSubmission(
      List<SourceFile> files,
      List<ParsedSource> sources,
      List<ParsedSource> contract,
      String entry) {
    this.files = List.copyOf(files);
    this.sources = List.copyOf(sources);
    List<String> readable = sources.stream().map(source -> source.file().path()).toList();
    this.unreadable =
        files.stream().map(SourceFile::path).filter(path -> !readable.contains(path)).toList();
    this.entryType = entry;
    List<CompilationUnit> units =
        Stream.concat(sources.stream(), contract.stream()).map(ParsedSource::unit).toList();
    this.types = new TypeLookup(new Declarations(units));
    this.allTypes = allTypes(sources);
    this.tests = TestTypes.among(allTypes, entry, types);
    this.mainTypes = allTypes.stream().filter(type -> !tests.contains(type)).toList();
    this.testTypes = allTypes.stream().filter(tests::contains).toList();
  }

  /**
   * Parses a submission.
   *
   * @param files the candidate's sources
   * @param contract the challenge's sources that the candidate implements
   * @param entry qualified name of the contract interface that is implemented once
   */
  public static ParsedSubmission parse(
      List<SourceFile> files, List<SourceFile> contract, String entry) {
    SourceReader reader = new SourceReader();
    return new ParsedSubmission(
        files,
        files.stream().flatMap(file -> reader.read(file).stream()).toList(),
        contract.stream().flatMap(file -> reader.read(file).stream()).toList(),
        entry);
  }

  /** {@return all files as handed in, readable or not} */
  public List<SourceFile> files() {
    return files;
  }

  /** {@return the candidate's sources that could be parsed, in path order} */
  public List<ParsedSource> sources() {
    return sources;
  }

  /** {@return paths of sources that could not be parsed} */
  public List<String> unreadable() {
    return unreadable;
  }

  /** {@return qualified name of the contract interface that a submission implements once} */
  public String entryType() {
    return entryType;
  }

  /** {@return the types of expressions, and what names stand for} */
  public TypeLookup types() {
    return types;
  }

  /** {@return every named type that is not a test's, nested and local ones too, in source order} */
  public List<TypeDeclaration<?>> mainTypes() {
    return mainTypes;
  }

  /** {@return every named type that is a test's: the tests, what is in them, what only they use} */
  public List<TypeDeclaration<?>> testTypes() {
    return testTypes;
  }

  /** {@return the types that declare tests themselves} */
  public List<TypeDeclaration<?>> testClasses() {
    return allTypes.stream().filter(TestTypes::declaresTests).toList();
  }

  /** {@return whether {@code node} is, or stands in, a test's type} */
  public boolean isTest(Node node) {
    return tests.contains(node);
  }

  /** {@return nodes of that kind in code that is not a test's, in source order} */
  public <T extends Node> List<T> mainNodes(Class<T> kind) {
    return derived(MainNodes.class, MainNodes::of).of(kind);
  }

  /** {@return the place of a node, with the line or few lines it stands on} */
  public Evidence evidence(Node node) {
    ParsedSource source =
        ParsedSource.of(node).orElseThrow(() -> new IllegalArgumentException("not in a source"));
    int first = node.getBegin().map(begin -> begin.line).orElse(1);
    int last = node.getEnd().map(end -> end.line).orElse(first);
    return new Evidence(
        source.file().path(), first, Snippets.cut(source.lines(), first, last, LONGEST_SNIPPET));
  }

  /** {@return a finding of {@code check} at {@code place}, with related places after it} */
  public Finding finding(
      Check check, FindingKind kind, String message, Node place, List<? extends Node> related) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(place));
    related.stream()
        .map(this::evidence)
        .filter(each -> !evidence.contains(each))
        .forEach(evidence::add);
    return new Finding(check.id(), kind, message, evidence);
  }

  /** {@return a finding of {@code check} at {@code place}} */
  public Finding finding(Check check, FindingKind kind, String message, Node place) {
    return finding(check, kind, message, place, List.of());
  }

  /** {@return what {@code derive} makes of this submission, made once and kept by its type} */
  public <T> T derived(Class<T> kind, Function<ParsedSubmission, T> derive) {
    Object kept = derived.get(kind);
    if (kept == null) {
      kept = derive.apply(this);
      derived.put(kind, kept);
    }
    return kind.cast(kept);
  }

  private static List<TypeDeclaration<?>> allTypes(List<ParsedSource> sources) {
    List<TypeDeclaration<?>> found = new ArrayList<>();
    for (ParsedSource source : sources) {
      source.unit().findAll(TypeDeclaration.class).forEach(found::add);
    }
    return found;
  }
}
