/** What a candidate handed in, held in memory; nothing here touches the disk. */
@NullMarked
package io.livegrade.model.submission;

import org.jspecify.annotations.NullMarked;
