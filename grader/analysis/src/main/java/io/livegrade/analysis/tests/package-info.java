/** Checks on the tests the candidate wrote. */
@NullMarked
package io.livegrade.analysis.tests;

import org.jspecify.annotations.NullMarked;
