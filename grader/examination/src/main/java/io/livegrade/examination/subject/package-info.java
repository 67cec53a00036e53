/**
 * What hidden tests are written against. Packs inside and outside the repository compile against
 * this package, so it changes with care.
 */
@NullMarked
package io.livegrade.examination.subject;

import org.jspecify.annotations.NullMarked;
