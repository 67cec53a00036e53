package io.livegrade.grading.challenge;

import java.nio.file.Path;

/**
 * Where in a pack's file something stands.
 *
 * @param file as the operator would name it
 * @param line counted from 1; 0 for the whole file
 * @param column counted from 1; 0 for the whole line
 */
record Place(Path file, int line, int column) {

  Place(Path file) {
    this(file, 0, 0);
  }
}
