/**
 * The report as one HTML file that asks nobody for anything. One class and one template per
 * section; the templates escape, and the whole page is made inert at the end.
 */
@NullMarked
package io.livegrade.report.html;

import org.jspecify.annotations.NullMarked;
