/**
 * Runs a scenario on rewritten classes under one chosen order of steps after another, and notes
 * what each did. Only the servant and the rewritten classes call in here; nothing is judged here.
 */
@NullMarked
package io.livegrade.stub.schedule;

import org.jspecify.annotations.NullMarked;
