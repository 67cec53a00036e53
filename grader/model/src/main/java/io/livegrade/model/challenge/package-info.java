/** A challenge as loaded from its folder: data only, already validated by whoever built it. */
@NullMarked
package io.livegrade.model.challenge;

import org.jspecify.annotations.NullMarked;
