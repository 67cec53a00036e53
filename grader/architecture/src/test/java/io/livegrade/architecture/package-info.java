/** Our rules about ourselves, each with code that breaks it, so that no rule passes on nothing. */
@NullMarked
package io.livegrade.architecture;

import org.jspecify.annotations.NullMarked;
