package io.livegrade.model.submission;

import java.util.List;

/**
 * What a candidate handed in, read once into memory.
 *
 * @param name the folder's name, as shown in reports
 * @param hash SHA-256 over paths and texts in path order, in hexadecimal
 * @param sources every Java source, sorted by path
 * @param leftOut what was not looked at
 */
public record Submission(
    String name, String hash, List<SourceFile> sources, List<LeftOut> leftOut) {

  public Submission {
    sources = List.copyOf(sources);
    leftOut = List.copyOf(leftOut);
  }
}
