/** Runs the candidate's own tests; what they report is believed only about themselves. */
@NullMarked
package io.livegrade.stub.tests;

import org.jspecify.annotations.NullMarked;
