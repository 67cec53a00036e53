package io.livegrade.sandbox;

import java.util.List;

/** A kind of wall that submissions are run behind; safe to use from several threads. */
public interface Sandbox extends AutoCloseable {

  /**
   * {@return the kind: {@code docker}, with its runtime where one is asked for, or {@code
   * namespaces}}
   */
  String name();

  /**
   * {@return all that its strength depends on, such as versions and the root file system's key}
   *
   * <p>What was proved with one setting says nothing about another.
   */
  List<String> setting();

  /**
   * Starts a fresh JVM running the stub; whoever asked for it closes it.
   *
   * @throws SandboxException when the sandbox itself cannot be started
   */
  SandboxProcess start(Launch launch);

  /**
   * Tries whether this host lets the sandbox work; to be asked when one did not start.
   *
   * @throws SandboxException when it does not, with what to do
   */
  void requireThatItWorks();

  /** Removes everything this sandbox started; never fails. */
  @Override
  void close();
}
