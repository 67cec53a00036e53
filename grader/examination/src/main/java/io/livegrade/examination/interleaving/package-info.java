/**
 * Has scenarios run in a sandbox and judges what is seen there. What the sandbox sends is checked
 * and never believed beyond what it shows.
 */
@NullMarked
package io.livegrade.examination.interleaving;

import org.jspecify.annotations.NullMarked;
