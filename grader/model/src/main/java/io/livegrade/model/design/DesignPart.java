package io.livegrade.model.design;

/**
 * One class, or a piece of code that stands for one.
 *
 * @param id unique in the design
 * @param name what a reader calls it
 * @param role what it is for; its first where it plays several
 * @param isInterface whether it only promises
 * @param file path relative to the submission's folder
 * @param line where it is declared, counted from 1
 * @param objection id of the check that objects to what is in it; empty where none does
 */
public record DesignPart(
    String id,
    String name,
    PartRole role,
    boolean isInterface,
    String file,
    int line,
    String objection) {}
