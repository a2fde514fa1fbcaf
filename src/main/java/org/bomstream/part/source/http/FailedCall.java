package org.bomstream.part.source.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import javax.net.ssl.SSLException;

/**
 * Why no reply came, in words of ours: those of an exception may repeat an address, and a key
 * stands in it.
 */
enum FailedCall {
  UNTRUSTED("its certificate is not trusted, or TLS failed"),
  LATE("it did not answer in time"),
  UNREACHED("it cannot be reached"),
  TOO_LARGE("its reply is too large"),
  BROKEN("the connection broke");

  private final String words;

  FailedCall(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static FailedCall in(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SSLException) {
        return UNTRUSTED;
      }
      if (cause instanceof HttpTimeoutException) {
        return LATE;
      }
      if (cause instanceof ConnectException) {
        return UNREACHED;
      }
      if (cause instanceof IOException
          && String.valueOf(cause.getMessage()).contains("body exceeds capacity")) {
        return TOO_LARGE;
      }
    }
    return BROKEN;
  }
}
