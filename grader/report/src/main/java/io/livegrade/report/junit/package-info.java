/** The hidden tests as JUnit XML, for the test views of CI systems; for the interviewer only. */
@NullMarked
package io.livegrade.report.junit;

import org.jspecify.annotations.NullMarked;
