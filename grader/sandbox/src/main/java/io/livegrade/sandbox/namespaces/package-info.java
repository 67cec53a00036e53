/**
 * The sandbox for hosts without a container engine: the kernel's own namespaces, entered with the
 * tools of util-linux that every Linux has.
 *
 * <p>The choice of a sandbox calls this. No downloaded tool ever comes in.
 */
@NullMarked
package io.livegrade.sandbox.namespaces;

import org.jspecify.annotations.NullMarked;
