package io.livegrade.bridge.stub;

import java.util.List;

/**
 * Sources to compile against the pack's contract and the libraries of the sandbox.
 *
 * @param sources what to compile
 * @param contract the contract's classes
 */
public record CompilationRequest(List<Source> sources, List<ClassFile> contract) {

  public CompilationRequest {
    sources = List.copyOf(sources);
    contract = List.copyOf(contract);
  }

  /**
   * One source.
   *
   * @param path shown in messages
   * @param text its content
   */
  public record Source(String path, String text) {}
}
