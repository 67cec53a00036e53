package io.livegrade.examination.subject;

import io.livegrade.bridge.http.HttpReply;
import io.livegrade.bridge.http.HttpRequest;
import java.util.List;

/** Sends requests to a handler in the sandbox, through a synthetic exchange instead of a socket. */
public interface HttpEndpoint {

  /** {@return what the handler answered} */
  HttpReply send(HttpRequest request);

  /**
   * {@return the answers, in the order of the requests}
   *
   * @param requests all of them
   * @param threads how many send at once, released together inside the sandbox; 1 to 64
   */
  List<HttpReply> sendAll(List<HttpRequest> requests, int threads);
}
