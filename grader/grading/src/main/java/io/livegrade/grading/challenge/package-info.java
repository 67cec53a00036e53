/**
 * Reads challenge packs and refuses those that contradict themselves, with every fault at once.
 * Called by whoever grades, lists or verifies challenges; nothing here grades.
 */
@NullMarked
package io.livegrade.grading.challenge;

import org.jspecify.annotations.NullMarked;
