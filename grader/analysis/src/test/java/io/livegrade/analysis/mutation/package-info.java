@NullMarked
package io.livegrade.analysis.mutation;

import org.jspecify.annotations.NullMarked;
