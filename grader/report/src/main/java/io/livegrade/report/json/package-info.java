/**
 * The report as JSON, and back. One class per part of the document, each with both directions; what
 * they write is described by the JSON schema beside them.
 */
@NullMarked
package io.livegrade.report.json;

import org.jspecify.annotations.NullMarked;
