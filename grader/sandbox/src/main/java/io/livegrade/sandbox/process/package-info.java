/**
 * What every kind of sandbox does with a running process: bounds its words, names its end.
 *
 * <p>The kinds of sandbox call this. How a kind starts a process never comes in.
 */
@NullMarked
package io.livegrade.sandbox.process;

import org.jspecify.annotations.NullMarked;
