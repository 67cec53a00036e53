/**
 * Small concurrent programs that the sandbox runs under many orders, and what comes back of them.
 * Packs' support sources and hidden tests compile against it; it knows neither scheduler nor rule.
 */
@NullMarked
package io.livegrade.bridge.schedule;

import org.jspecify.annotations.NullMarked;
