@NullMarked
package io.livegrade.analysis.roles;

import org.jspecify.annotations.NullMarked;
