package io.livegrade.grading.submission;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares the package a source declares with the folder it lies in. */
final class PackageName {

  private static final Pattern DECLARATION = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");

  private PackageName() {}

  /**
   * {@return whether a folder on the way to a source is part of the source's package, and so not a
   * place where a build puts things}
   *
   * @param text of the source
   * @param folders names on the way to it
   * @param position of the folder among them
   */
  static boolean covers(String text, List<String> folders, int position) {
    Matcher matcher = DECLARATION.matcher(text);
    if (!matcher.find()) {
      return false;
    }
    List<String> names = List.of(matcher.group(1).split("\\."));
    int begin = folders.size() - names.size();
    return begin >= 0 && begin <= position && folders.subList(begin, folders.size()).equals(names);
  }
}
