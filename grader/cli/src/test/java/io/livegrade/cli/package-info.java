/** What an operator sees and what a script can rely on. */
@NullMarked
package io.livegrade.cli;

import org.jspecify.annotations.NullMarked;
