/** How a submission's own classes stand to each other: what plays which role, and who uses whom. */
@NullMarked
package io.livegrade.model.design;

import org.jspecify.annotations.NullMarked;
