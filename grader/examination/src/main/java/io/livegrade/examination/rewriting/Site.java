package io.livegrade.examination.rewriting;

/**
 * A place in the candidate's code where something happens that other threads can see.
 *
 * @param file the source file's name
 * @param line in it, or 0 where unknown
 * @param method the method's name
 * @param action what is done there, in words that follow a thread's name: {@code reads count}
 */
public record Site(String file, int line, String method, String action) {}
