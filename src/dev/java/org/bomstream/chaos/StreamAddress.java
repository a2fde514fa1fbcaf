package org.bomstream.chaos;

import java.net.URI;

/** Where a stream is opened, and with which token; no two clients say that in the same way. */
record StreamAddress(URI uri, String token) {

  /** For those that cannot send a header. */
  URI withToken() {
    return URI.create(uri + (uri.getQuery() == null ? "?" : "&") + "token=" + token);
  }
}
