/** A challenge pack compiled for use: trusted code, compiled once and cached by content. */
@NullMarked
package io.livegrade.examination.pack;

import org.jspecify.annotations.NullMarked;
