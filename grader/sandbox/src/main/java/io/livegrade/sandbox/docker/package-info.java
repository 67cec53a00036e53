/**
 * The sandbox by a container engine.
 *
 * <p>The choice of a sandbox calls this. It is the one place that knows Docker's API.
 */
@NullMarked
package io.livegrade.sandbox.docker;

import org.jspecify.annotations.NullMarked;
