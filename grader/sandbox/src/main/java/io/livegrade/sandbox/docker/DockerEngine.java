package io.livegrade.sandbox.docker;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.RuntimeInfo;
import com.github.dockerjava.api.model.Version;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.dockerclient.EnvironmentAndSystemPropertyClientProviderStrategy;
import org.testcontainers.dockerclient.TransportConfig;

/** A container engine that answers. */
public final class DockerEngine {

  static final String GVISOR = "runsc";

  private static final String UNIX = "unix://";

  private static final Duration GREETING = Duration.ofSeconds(10);

  /** A machine with every core and disk busy still makes a container within this. */
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final DockerClient client;
  private final URI address;
  private final Answers answers;

  private DockerEngine(DockerClient client, URI address, Answers answers) {
    this.client = client;
    this.address = address;
    this.answers = answers;
  }

  /**
   * {@return the engine of this host; empty, and soon so, where none can be reached}
   *
   * <p>Testcontainers makes the client, but its own search takes longer than a run in the sandbox
   * and starts a container of its own. So the usual sockets are tried here first.
   */
  public static Optional<DockerEngine> find(Map<String, String> environment, Path userHome) {
    String host = environment.getOrDefault("DOCKER_HOST", "");
    if (!host.isEmpty() && !host.startsWith(UNIX)) {
      return Optional.of(connect(configured()));
    }
    Stream<Path> sockets =
        host.isEmpty()
            ? sockets(environment, userHome)
            : Stream.of(Path.of(host.substring(UNIX.length())));
    return sockets
        .filter(DockerEngine::listens)
        .findFirst()
        .map(socket -> URI.create(UNIX + socket))
        .map(
            address ->
                connect(
                    TransportConfig.builder().dockerHost(address).sslConfig(NoTls::new).build()));
  }

  /** {@return where an engine was looked for, for the operator to read} */
  public static List<String> places(Map<String, String> environment, Path userHome) {
    String host = environment.getOrDefault("DOCKER_HOST", "");
    if (host.isEmpty()) {
      return sockets(environment, userHome).map(DockerEngine::described).toList();
    }
    return List.of(
        "DOCKER_HOST="
            + (host.startsWith(UNIX)
                ? UNIX + described(Path.of(host.substring(UNIX.length())))
                : host));
  }

  /** A socket may be there and not be ours to use, which is mended in another way. */
  private static String described(Path socket) {
    return Files.exists(socket) && !Files.isWritable(socket)
        ? socket + " (which you may not use: join the group that owns it)"
        : socket.toString();
  }

  /** {@return the engine's version, of its API too, and its host's kernel} */
  public String description() {
    Version version = ask("tell its version", () -> client.versionCmd().exec());
    return "%s, API %s, kernel %s"
        .formatted(version.getVersion(), version.getApiVersion(), version.getKernelVersion());
  }

  /** {@return the names of what it can run containers with} */
  public Set<String> runtimes() {
    return new TreeSet<>(knownRuntimes().keySet());
  }

  /** {@return whether the runtime is gVisor, whatever it is called here} */
  boolean isGvisor(String runtime) {
    return Optional.ofNullable(knownRuntimes().get(runtime))
        .map(RuntimeInfo::getPath)
        .filter(path -> path.endsWith(GVISOR))
        .isPresent();
  }

  private Map<String, RuntimeInfo> knownRuntimes() {
    Info info = ask("tell its runtimes", () -> client.infoCmd().exec());
    return Objects.requireNonNullElse(info.getRuntimes(), Map.of());
  }

  /** {@return where it was found} */
  public URI address() {
    return address;
  }

  DockerClient client() {
    return client;
  }

  /** {@return a bare connection to the engine} */
  SocketChannel connect() throws IOException {
    return switch (address.getScheme()) {
      case "unix" -> SocketChannel.open(UnixDomainSocketAddress.of(address.getPath()));
      case "tcp", "http" ->
          SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
      default ->
          throw new SandboxException(
              "The container engine at \""
                  + address
                  + "\" cannot be attached to. Give a DOCKER_HOST that starts with unix: or tcp:.");
    };
  }

  /** Asks the engine something; whatever goes wrong is its fault or ours, never a submission's. */
  <T> T ask(String what, Supplier<T> question) {
    return ask(what, ANSWER, question);
  }

  /**
   * The same for what takes the engine long.
   *
   * @param atMost how long its answer is waited for
   */
  <T> T ask(String what, Duration atMost, Supplier<T> question) {
    return answers.await(what, atMost, question);
  }

  /** What is waited for as long as it takes. */
  @FunctionalInterface
  interface Event<T> {
    T await() throws InterruptedException;
  }

  /**
   * Waits for what the engine tells by itself; a connection that breaks is never a submission's.
   */
  <T> T await(String what, Event<T> event) throws InterruptedException {
    try {
      return event.await();
    } catch (RuntimeException e) { // the client throws no narrower type when the connection fails
      throw answers.failure(what, e);
    }
  }

  private static DockerEngine connect(TransportConfig transport) {
    Answers answers = new Answers(transport.getDockerHost());
    return answers.await(
        "answer",
        GREETING,
        () -> {
          DockerClient client = DockerClientProviderStrategy.getClientForConfig(transport);
          client.pingCmd().exec();
          return new DockerEngine(client, transport.getDockerHost(), answers);
        });
  }

  @SuppressWarnings("deprecation") // it warns who would extend it; nothing else reads DOCKER_HOST
  private static TransportConfig configured() {
    return new EnvironmentAndSystemPropertyClientProviderStrategy().getTransportConfig();
  }

  private static Stream<Path> sockets(Map<String, String> environment, Path userHome) {
    return Stream.of(
            Optional.of(Path.of("/var/run/docker.sock")),
            Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .map(folder -> Path.of(folder, "docker.sock")),
            Optional.of(userHome.resolve(".docker/run/docker.sock")),
            Optional.of(userHome.resolve(".docker/desktop/docker.sock")))
        .flatMap(Optional::stream);
  }

  /** A socket's file outlives an engine that was stopped, and may belong to others. */
  private static boolean listens(Path socket) {
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of(socket));
    } catch (IOException e) {
      return false;
    }
  }
}
