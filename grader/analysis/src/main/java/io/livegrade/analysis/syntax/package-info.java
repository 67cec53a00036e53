/**
 * Syntax trees and the types of what they mention. Knows no check and no role; what cannot be
 * resolved is answered with an empty optional, never guessed.
 */
@NullMarked
package io.livegrade.analysis.syntax;

import org.jspecify.annotations.NullMarked;
