/**
 * A GradeReport in every format people and tools read; the only way in for other modules. Depends
 * on the model alone, so that a stored report renders without a sandbox.
 */
@NullMarked
package io.livegrade.report;

import org.jspecify.annotations.NullMarked;
