package org.bomstream.liberty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.bomstream.liberty.LibertyConnection.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * A request below the servlet interface, before a container has taken it.
 *
 * @param connection the server's, with the request that came by it
 */
record RuntimeRequest(Object connection) {
  private static final Logger LOG = System.getLogger(RuntimeRequest.class.getName());
  private static final int BUSY = 503;

  private static final byte[] BODY =
      """
      {"type":"about:blank","title":"Service Unavailable","status":503,\
      "detail":"Too many bodies come to this address; try again soon."}"""
          .getBytes(US_ASCII);

  /**
   * Whether it has a body that the application does not receive by itself. A path that has yet to
   * be made plain may be anything.
   */
  boolean bringsBody() throws ReflectiveOperationException {
    Object request = ask(connection, "getRequest");
    String path = (String) ask(request, "getURI");
    boolean isOurs = path.matches("/api/[\\w/-]*+");
    return !isOurs && ((long) ask(request, "getContentLength") > 0 || isChunked(request));
  }

  private static boolean isChunked(Object request) throws ReflectiveOperationException {
    var header = request.getClass().getMethod("getHeader", String.class);
    return header.invoke(request, "Transfer-Encoding") != null;
  }

  void refuse() {
    try {
      Object response = ask(connection, "getResponse");
      response.getClass().getMethod("setStatus", int.class).invoke(response, BUSY);
      set(response, "Content-Type", "application/problem+json");
      set(response, "Retry-After", "5");
      set(response, "Connection", "close");
      var body = (OutputStream) ask(response, "getBody");
      body.write(BODY);
      body.close();
      connection.getClass().getMethod("finish", Exception.class).invoke(connection, (Object) null);
    } catch (ReflectiveOperationException | IOException gone) {
      LOG.log(Level.DEBUG, "Nobody is there to be told", gone);
    }
  }

  private static void set(Object response, String name, String value)
      throws ReflectiveOperationException {
    response
        .getClass()
        .getMethod("setHeader", String.class, String.class)
        .invoke(response, name, value);
  }
}
