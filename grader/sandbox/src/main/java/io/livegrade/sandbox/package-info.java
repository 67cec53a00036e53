/**
 * Starts a JVM that a submission cannot get out of, and says how it ended.
 *
 * <p>Examinations call this. What crosses the streams is the bridge's business and unknown here.
 */
@NullMarked
package io.livegrade.sandbox;

import org.jspecify.annotations.NullMarked;
