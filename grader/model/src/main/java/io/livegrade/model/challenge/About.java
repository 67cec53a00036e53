package io.livegrade.model.challenge;

import java.util.List;

/**
 * What a challenge is called and what candidates read.
 *
 * @param id the folder's name
 * @param title for people
 * @param version raised by the author whenever grades could change
 * @param hash SHA-256 over the pack's content, in hexadecimal
 * @param minutes time a candidate has
 * @param brief the text candidates read, Markdown
 * @param libraries names of the libraries on the class path, from the grader's catalogue
 */
public record About(
    String id,
    String title,
    String version,
    String hash,
    int minutes,
    String brief,
    List<String> libraries) {

  public About {
    libraries = List.copyOf(libraries);
  }
}
