package io.livegrade.stub.compile;

import io.livegrade.bridge.stub.CompilationRequest;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source in memory. */
final class SourceObject extends SimpleJavaFileObject {

  private final CompilationRequest.Source source;

  SourceObject(CompilationRequest.Source source) {
    super(uri(source.path()), JavaFileObject.Kind.SOURCE);
    this.source = source;
  }

  String path() {
    return source.path();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source.text();
  }

  /** javac compares a public class's name with the file's, however odd the folders are. */
  private static URI uri(String path) {
    try {
      return new URI("memory", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no usable file name: " + path, e);
    }
  }
}
