package io.livegrade.sandbox.image;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The {@link Rehearsal} for the runtime with the compiler, which it uses as well. */
final class CompilerRehearsal {

  /** Has something of everything candidates write. */
  private static final String SOURCE =
      """
      import java.math.BigDecimal;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.function.*;
      import java.util.stream.*;
      public class Sample {
        sealed interface Shape permits Square, Circle {}
        record Square(int side) implements Shape {}
        record Circle(BigDecimal radius) implements Shape {}
        enum Colour { RED { @Override int code() { return 1; } }; abstract int code(); }
        interface Store<T> { Optional<T> find(String id); void save(T item); }
        static class MemoryStore<T extends Comparable<? super T>> implements Store<T> {
          private final Map<String, T> items = new ConcurrentHashMap<>();
          @Override public Optional<T> find(String id) { return Optional.ofNullable(items.get(id)); }
          @Override public synchronized void save(T item) { items.put("" + item, item); }
        }
        static String name(Object value) {
          return switch (value) {
            case Square(var side) when side > 2 -> "square " + side;
            case Shape shape -> shape.toString();
            case null, default -> "none";
          };
        }
        public static void main(String... arguments) throws Exception {
          List<String> names = Stream.of("b", "a").map(Sample::name).sorted().toList();
          try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Future<Integer> answer = pool.submit(() -> names.size());
            for (int i = 0; i < 3; i++) { if (i % 2 == 0) { continue; } answer.get(); }
          } catch (IllegalStateException | ExecutionException e) {
            throw new RuntimeException("failed", e);
          } finally { System.out.printf("%s%n", names); }
          Function<Integer, Runnable> maker = n -> () -> System.out.println(n + names.get(0));
          maker.apply(1).run();
        }
      }
      """;

  private CompilerRehearsal() {}

  /** Rehearses with these jars, then compiles. */
  public static void main(String[] jars) throws Exception {
    Rehearsal.main(jars);
    compile(ToolProvider.getSystemJavaCompiler());
  }

  private static void compile(JavaCompiler compiler) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null);
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("memory:///Sample.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    List<String> options = List.of("--release", "25", "-proc:none", "-implicit:none");
    compiler
        .getTask(null, new Discarding(files), diagnostics, options, null, List.of(source))
        .call();
  }

  private static final class Discarding extends ForwardingJavaFileManager<JavaFileManager> {

    private final List<JavaFileObject> written = new ArrayList<>();

    Discarding(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      written.add(
          new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
            @Override
            public OutputStream openOutputStream() {
              return new ByteArrayOutputStream();
            }
          });
      return written.getLast();
    }
  }
}
