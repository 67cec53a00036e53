/** The class files that rehearsals of a pack's hidden tests need beside compiled ones. */
@NullMarked
package io.livegrade.examination.rehearsal;

import org.jspecify.annotations.NullMarked;
