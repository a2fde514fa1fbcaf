package org.bomstream.liberty;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.bomstream.liberty.LibertyConnection.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

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
      "detail":"This server has as much to do as it may; try again soon."}\
      """
          .getBytes(US_ASCII);

  /**
   * Whether it has a body that the application does not receive by itself. A path that has yet to
   * be made plain may be anything.
   */
  boolean bringsBody() throws ReflectiveOperationException {
    Object request = ask(connection, "getRequest");
    String path = (String) ask(request, "getURI");
    boolean isOurs = path.matches("/api/[\\w/-]*+");
    return !isOurs
        && ((long) ask(request, "getContentLength") > 0 || has("Transfer-Encoding", request));
  }

  /** Of the connection's peer. */
  String address() throws ReflectiveOperationException {
    return String.valueOf(Reflection.ask(connection, "getRemoteHostAddress"));
  }

  private static boolean has(String header, Object request) throws ReflectiveOperationException {
    return request.getClass().getMethod("getHeader", String.class).invoke(request, header) != null;
  }

  /**
   * Lets the client go on in HTTP/1.1, as any server may. The server would wait on the request's
   * thread for who asks for HTTP/2 without TLS: 30 s, if nothing comes.
   */
  void forgetUpgrade() throws ReflectiveOperationException {
    Object request = ask(connection, "getRequest");
    if (has("Upgrade", request)) {
      Field field = request.getClass().getDeclaredField("message");
      field.setAccessible(true);
      Object message = field.get(request);
      message.getClass().getMethod("removeHeader", String.class).invoke(message, "Upgrade");
    }
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
      end(null);
    } catch (ReflectiveOperationException | IOException gone) {
      LOG.log(Level.DEBUG, "Nobody is there to be told", gone);
    }
  }

  /**
   * @param failure closes the connection; without one, it stays for the next request
   */
  void end(@Nullable Exception failure) {
    try {
      connection.getClass().getMethod("finish", Exception.class).invoke(connection, failure);
    } catch (ReflectiveOperationException gone) {
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
