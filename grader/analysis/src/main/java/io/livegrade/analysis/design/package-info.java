/** The candidate's classes as a picture: roles, and who uses whom. Says nothing about quality. */
@NullMarked
package io.livegrade.analysis.design;

import org.jspecify.annotations.NullMarked;
