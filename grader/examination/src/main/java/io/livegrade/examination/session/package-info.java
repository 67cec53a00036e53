/** A sandbox at work: the bridge to it, its deadlines, and the name of its end. */
@NullMarked
package io.livegrade.examination.session;

import org.jspecify.annotations.NullMarked;
