/** HTTP requests and replies as values, for contracts that hand out an HTTP handler. */
@NullMarked
package io.livegrade.bridge.http;

import org.jspecify.annotations.NullMarked;
