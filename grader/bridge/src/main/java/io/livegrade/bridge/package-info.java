/**
 * Frames and codec that cross the sandbox wall, the same on both sides. Whatever arrives is
 * untrusted: it is bounded, checked against declared types and rebuilt as trusted values. Nothing
 * here knows about tests, rubrics or candidates, and it depends on the JDK alone.
 */
@NullMarked
package io.livegrade.bridge;

import org.jspecify.annotations.NullMarked;
