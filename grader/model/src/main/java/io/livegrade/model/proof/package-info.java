/** What came of proving a pack, and what proving it asks for. Data only; it is made in grading. */
@NullMarked
package io.livegrade.model.proof;

import org.jspecify.annotations.NullMarked;
