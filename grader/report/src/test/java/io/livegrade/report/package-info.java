/** Reports to render, and the goldens they are compared with. */
@NullMarked
package io.livegrade.report;

import org.jspecify.annotations.NullMarked;
