/**
 * What a report has to say, in the order a reader needs it, before any format. Texts are as they
 * came, a candidate's included: whoever shows them makes them inert.
 */
@NullMarked
package io.livegrade.report.outline;

import org.jspecify.annotations.NullMarked;
