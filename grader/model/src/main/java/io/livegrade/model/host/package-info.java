/**
 * What the doctor found on a host: what is installed, and what each sandbox is worth there.
 *
 * <p>Everyone may read it; nothing in it is about a submission.
 */
@NullMarked
package io.livegrade.model.host;

import org.jspecify.annotations.NullMarked;
