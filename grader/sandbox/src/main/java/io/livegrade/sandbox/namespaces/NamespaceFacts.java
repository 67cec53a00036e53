package io.livegrade.sandbox.namespaces;

import io.livegrade.model.host.HostFact;
import io.livegrade.sandbox.SandboxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the host has or lacks for the sandbox by namespaces. */
public final class NamespaceFacts {

  private static final Path SETTINGS = Path.of("/proc/sys");
  private static final List<String> TOOLS = List.of("unshare", "setpriv", "prlimit");

  private NamespaceFacts() {}

  /** {@return the kernel, its control groups and user namespaces, and the tools} */
  public static List<HostFact> ofThisHost(Map<String, String> environment) {
    return List.of(
        HostFact.fine(
            "kernel", System.getProperty("os.name") + " " + System.getProperty("os.version")),
        cgroups(),
        userNamespaces(),
        tools(),
        criu(environment));
  }

  /** To do without is nothing amiss. */
  private static HostFact criu(Map<String, String> environment) {
    return HostFact.fine(
        "criu",
        Criu.find(environment)
            .map(NamespaceFacts::describe)
            .orElse("none, so each sandbox is started instead of brought back"));
  }

  private static String describe(Criu criu) {
    try {
      criu.requireThatItWorks();
      return criu.program() + ", brings warm sandboxes back for root";
    } catch (IOException | SandboxException e) {
      return criu.program() + ", not in use: it does not know this kernel, which 4.1 or later may";
    }
  }

  private static HostFact cgroups() {
    Cgroups cgroups = Cgroups.ofThisProcess();
    String found = "version " + Cgroups.version() + "; " + cgroups.describe();
    return cgroups.canBeMade()
        ? HostFact.fine("cgroups", found)
        : HostFact.amiss(
            "cgroups",
            found,
            "Run as root, or where a cgroup is handed to you: systemd-run --user --scope -p"
                + " Delegate=yes grade ...");
  }

  private static HostFact userNamespaces() {
    String name = "user namespaces";
    if (setting("user/max_user_namespaces").equals("0")) {
      return HostFact.amiss(name, "none may be made", "sysctl -w user.max_user_namespaces=15000");
    }
    if (!HostUser.isRoot() && setting("kernel/unprivileged_userns_clone").equals("0")) {
      return HostFact.amiss(name, "for root only", "sysctl -w kernel.unprivileged_userns_clone=1");
    }
    if (!HostUser.isRoot() && setting("kernel/apparmor_restrict_unprivileged_userns").equals("1")) {
      return HostFact.amiss(
          name,
          "restricted by AppArmor",
          "sysctl -w kernel.apparmor_restrict_unprivileged_userns=0");
    }
    return HostFact.fine(name, HostUser.isRoot() ? "may be made, as root" : "may be made");
  }

  private static HostFact tools() {
    String version = "";
    for (String tool : TOOLS) {
      try {
        version = versionOf(tool);
      } catch (IOException e) {
        return HostFact.amiss(
            "util-linux", "no " + tool + " is found", "Install the package util-linux.");
      }
    }
    return HostFact.fine("util-linux", version.replaceFirst("^.*util-linux ", ""));
  }

  private static String versionOf(String tool) throws IOException {
    Process process = new ProcessBuilder(tool, "--version").redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  /** {@return the kernel's setting; empty where this kernel has none of that name} */
  private static String setting(String name) {
    try {
      return Files.readString(SETTINGS.resolve(name)).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
