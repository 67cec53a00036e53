/** Checks on who does what: the web, the decisions and the database, told apart by use. */
@NullMarked
package io.livegrade.analysis.layering;

import org.jspecify.annotations.NullMarked;
