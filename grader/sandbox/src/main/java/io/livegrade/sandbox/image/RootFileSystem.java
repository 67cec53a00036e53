package io.livegrade.sandbox.image;

import io.livegrade.sandbox.JavaRuntime;
import io.livegrade.sandbox.Launch;
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
 * @param trained the selections of libraries that a run starts faster with
 */
public record RootFileSystem(
    Path path, String key, Map<String, List<String>> libraries, List<List<String>> trained) {

  static final String STUB = "/jars/stub.jar";
  static final String BRIDGE = "/jars/bridge.jar";

  public RootFileSystem {
    libraries = Map.copyOf(libraries);
    trained = List.copyOf(trained);
  }

  /** {@return the class path inside} */
  List<String> classPath(Launch launch) {
    // The archive of shared classes is made for the first two, so they always lead.
    List<String> jars = new ArrayList<>(List.of(STUB, BRIDGE));
    for (String name : launch.runtime().offered(launch.libraries())) {
      List<String> found = libraries.get(name);
      if (found == null) {
        throw new SandboxException(
            "Library \"" + name + "\" is not in the sandbox, which has " + libraries.keySet());
      }
      found.stream().filter(jar -> !jars.contains(jar)).forEach(jars::add);
    }
    return jars;
  }

  /** {@return whether a run was rehearsed with just these libraries} */
  boolean hasCache(Launch launch) {
    return trained.contains(launch.libraries());
  }

  /** {@return where, seen from inside, the JVM finds what it learned from the rehearsal} */
  String cache(Launch launch) {
    return home(launch.runtime())
        + "/lib/server/"
        + String.join("-", launch.runtime().offered(launch.libraries()))
        + ".aot";
  }

  /** {@return where something inside lies on the host} */
  Path outside(String inside) {
    return path.resolve(inside.substring(1));
  }

  /** {@return where a runtime lies inside} */
  public static String home(JavaRuntime runtime) {
    return "/" + runtime.name().toLowerCase(Locale.ROOT);
  }
}
