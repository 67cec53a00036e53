package io.livegrade.bridge.stub;

import java.util.List;

/**
 * What the compiler made of a request. It comes from the sandbox, so nothing in it is believed
 * before it is checked.
 *
 * @param classes what was compiled; empty where it failed
 * @param errors what the compiler rejected; empty where it succeeded
 */
public record Compilation(List<ClassFile> classes, List<Message> errors) {

  public Compilation {
    classes = List.copyOf(classes);
    errors = List.copyOf(errors);
  }

  /**
   * One message of the compiler.
   *
   * @param path of the source; empty where none is named
   * @param line counted from 1; 0 where none is named
   * @param text what it says
   */
  public record Message(String path, long line, String text) {}
}
