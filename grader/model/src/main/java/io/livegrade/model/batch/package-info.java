/** What a batch keeps of each grading; the reports themselves are on disk and not here. */
@NullMarked
package io.livegrade.model.batch;

import org.jspecify.annotations.NullMarked;
