package io.livegrade.sandbox.image;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.SandboxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A finished root file system in the cache; read only from here on.
 *
 * @param path the folder a sandbox shows as {@code /}
 * @param key what it was made of, as a hash: the same key, the same bytes
 * @param libraries the catalogue: a library's name and its jars as seen inside
 */
public record RootFileSystem(Path path, String key, Map<String, List<String>> libraries) {

  static final String STUB = "/jars/stub.jar";
  static final String BRIDGE = "/jars/bridge.jar";

  /** {@return the class path inside, for a run that uses these libraries} */
  String classPath(List<String> names) {
    // The archive of shared classes is made for the first two, so they always lead.
    List<String> jars = new ArrayList<>(List.of(STUB, BRIDGE));
    for (String name : names) {
      List<String> found = libraries.get(name);
      if (found == null) {
        throw new SandboxException(
            "Library \"" + name + "\" is not in the sandbox, which has " + libraries.keySet());
      }
      found.stream().filter(jar -> !jars.contains(jar)).forEach(jars::add);
    }
    return String.join(":", jars);
  }

  /** {@return where a runtime lies inside} */
  public static String home(JavaRuntime runtime) {
    return "/" + runtime.name().toLowerCase(Locale.ROOT);
  }
}
