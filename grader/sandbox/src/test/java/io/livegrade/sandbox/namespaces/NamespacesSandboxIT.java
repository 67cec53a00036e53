package io.livegrade.sandbox.namespaces;

import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.SandboxContract;
import io.livegrade.sandbox.image.RootFileSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

final class NamespacesSandboxIT extends SandboxContract {

  @Override
  protected Sandbox open(RootFileSystem fileSystem) {
    return new NamespacesSandbox(fileSystem);
  }

  @Override
  protected List<String> leftovers() {
    String ours = "livegrade-" + ProcessHandle.current().pid() + "-";
    return Stream.concat(
            ProcessHandle.current().descendants().map(each -> "process " + each.info()),
            groups().map(Path::toString).filter(path -> path.contains(ours)))
        .toList();
  }

  private static Stream<Path> groups() {
    try (Stream<Path> folders = Files.walk(Path.of("/sys/fs/cgroup"))) {
      return folders.filter(Files::isDirectory).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
