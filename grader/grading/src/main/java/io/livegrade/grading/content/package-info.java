/**
 * The fingerprint of content, shared by challenges and submissions. Nothing here knows what the
 * content means.
 */
@NullMarked
package io.livegrade.grading.content;

import org.jspecify.annotations.NullMarked;
