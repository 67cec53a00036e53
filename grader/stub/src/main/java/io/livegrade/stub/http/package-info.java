/** Serves requests to an HTTP handler without a socket. */
@NullMarked
package io.livegrade.stub.http;

import org.jspecify.annotations.NullMarked;
