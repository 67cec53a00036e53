package io.livegrade.sandbox;

/** How a sandboxed JVM ended. */
public sealed interface ProcessEnd {

  /** It ended by itself; what the code means is up to no one, since candidates choose it. */
  record Exited(int code) implements ProcessEnd {}

  /** It took more memory than its limit. */
  record OutOfMemory() implements ProcessEnd {}

  /** We ended it: by {@link SandboxProcess#kill}, or because the time to wait was over. */
  record Killed() implements ProcessEnd {}

  /** It wrote more to standard error than its limit. */
  record OutputFlooded() implements ProcessEnd {}
}
