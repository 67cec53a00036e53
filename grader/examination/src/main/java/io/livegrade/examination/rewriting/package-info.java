/**
 * Rewrites a submission's class files so that the sandbox can choose the order of its threads'
 * steps. Reads class files only; nothing of the candidate's is loaded here.
 */
@NullMarked
package io.livegrade.examination.rewriting;

import org.jspecify.annotations.NullMarked;
