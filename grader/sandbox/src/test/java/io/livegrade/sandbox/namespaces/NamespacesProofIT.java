package io.livegrade.sandbox.namespaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.livegrade.sandbox.ProofContract;
import io.livegrade.sandbox.Sandbox;
import io.livegrade.sandbox.TestImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class NamespacesProofIT extends ProofContract {

  /** It filters no system calls, and Java itself is a program that can be started. */
  private static final Set<String> NEVER_HELD = Set.of("child-process", "system-calls");

  @Test
  void everythingHoldsButWhatTakesAFilter() {
    assertThat(open(prove(with(UnaryOperator.identity())))).isEqualTo(NEVER_HELD);
  }

  @Test
  void seesANetworkThatIsOn() {
    assertThat(open(prove(with(command -> without("--net", command))))).contains("tcp", "udp");
  }

  @Test
  void seesThatFilesAreNotCounted() {
    assertThat(open(prove(with(command -> without("--nofile=256", command)))))
        .contains("open-files");
  }

  @Test
  void seesARootOnAWritableFileSystem() {
    assumeTrue(HostUser.isRoot(), "Only root can forget to become somebody else");

    Set<String> found = open(prove(with(NamespacesProofIT::asRootOnAWritableFileSystem)));

    assertThat(found).contains("user", "files");
  }

  private static List<String> asRootOnAWritableFileSystem(List<String> command) {
    List<String> changed = new ArrayList<>(command);
    changed.replaceAll(word -> word.replace("bind,ro,nosuid", "bind,rw"));
    int user = changed.indexOf("enter.sh") + 2; // after the folder
    changed.set(user, "keep");
    return changed;
  }

  private static List<String> without(String option, List<String> command) {
    assertThat(command).contains(option);
    return command.stream().filter(word -> !word.equals(option)).toList();
  }

  private static Sandbox with(UnaryOperator<List<String>> change) {
    return new NamespacesSandbox(TestImage.withRealStub(), change);
  }
}
