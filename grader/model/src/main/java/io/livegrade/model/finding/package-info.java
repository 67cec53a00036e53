/** What the reading of the source found, with the evidence a person can check. */
@NullMarked
package io.livegrade.model.finding;

import org.jspecify.annotations.NullMarked;
