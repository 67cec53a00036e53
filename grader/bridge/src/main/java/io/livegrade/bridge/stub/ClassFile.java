package io.livegrade.bridge.stub;

/**
 * A compiled class.
 *
 * @param name its binary name
 * @param bytes the class file
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier of megabytes: not copied, never compared
public record ClassFile(String name, byte[] bytes) {}
