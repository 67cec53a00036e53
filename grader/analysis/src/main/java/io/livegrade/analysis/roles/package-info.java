/**
 * Who does what in a submission, told by type and use and never by a name or a package. Called by
 * checks and by the planting of mutants.
 */
@NullMarked
package io.livegrade.analysis.roles;

import org.jspecify.annotations.NullMarked;
