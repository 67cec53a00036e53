package io.livegrade.analysis.errors;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.livegrade.analysis.ParsedSubmission;
import io.livegrade.analysis.syntax.KnownType;
import java.util.List;
import java.util.Set;

/** Knows the calls that read JSON, and the exceptions they fail with. */
final class JsonDecoding {
  /** What a catch may name to be told of malformed JSON. */
  static final Set<String> FAILURES =
      Set.of(
          "JsonProcessingException",
          "JacksonException",
          "JsonParseException",
          "JsonSyntaxException",
          "JsonMappingException",
          "DatabindException",
          "StreamReadException",
          "MismatchedInputException");

  private static final Set<String> CALLS =
      Set.of("readValue", "readTree", "fromJson", "parseString", "parseReader", "treeToValue");
  private static final List<String> LIBRARIES =
      List.of("com.fasterxml.jackson.", "tools.jackson.", "com.google.gson.");

  /** Names that an import with a star leaves unqualified. */
  private static final Set<String> READERS =
      Set.of("ObjectMapper", "JsonMapper", "ObjectReader", "Gson", "JsonParser");

  private JsonDecoding() {}

  static boolean isDecoding(MethodCallExpr call, ParsedSubmission submission) {
    return CALLS.contains(call.getNameAsString())
        && submission
            .types()
            .receiver(call)
            .filter(type -> isLibrary(type, submission))
            .isPresent();
  }

  private static boolean isLibrary(KnownType type, ParsedSubmission submission) {
    return LIBRARIES.stream().anyMatch(type.name()::startsWith)
        || (READERS.contains(type.name())
            && submission.types().declarations().declaration(type).isEmpty());
  }

  static boolean decodes(Node node, ParsedSubmission submission) {
    return node.findAll(MethodCallExpr.class).stream()
        .anyMatch(call -> isDecoding(call, submission));
  }

  /** {@return whether catching {@code type} catches the failure of {@code call}} */
  static boolean catchesFailure(String type, MethodCallExpr call, ParsedSubmission submission) {
    String reader = submission.types().receiver(call).map(KnownType::name).orElse("");
    boolean known = reader.contains(".");
    boolean checked = reader.startsWith("com.fasterxml.");
    return FAILURES.contains(type)
        || Set.of("Exception", "Throwable").contains(type)
        || (type.equals("IOException") && (checked || !known))
        || (type.equals("RuntimeException") && (!checked || !known));
  }
}
