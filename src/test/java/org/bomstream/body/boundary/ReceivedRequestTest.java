package org.bomstream.body.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bomstream.body.control.BodyLimits;
import org.bomstream.body.control.KeptBody;
import org.bomstream.body.control.Sender;
import org.junit.jupiter.api.Test;

/** A request that goes on when its body has come, while the container's own serves others. */
class ReceivedRequestTest {
  private final Map<String, String> containers =
      new HashMap<>(
          Map.of("getRequestURI", "/api/boms", "getContextPath", "", "getQueryString", "name=one"));

  @Test
  void goesOnWhereItCameTo() {
    var received = new ReceivedRequest(request(), body());

    containers.put("getRequestURI", "/api/boms/1/enrich");
    containers.put("getQueryString", "of=another");

    assertThat(received.path()).isEqualTo("/api/boms");
    assertThat(received.getQueryString()).isEqualTo("name=one");
  }

  private HttpServletRequest request() {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (_, method, _) -> containers.get(method.getName()));
  }

  private static KeptBody body() {
    return new KeptBody(
        new BodyLimits(), new Sender(InetAddress.getLoopbackAddress(), Optional.empty()));
  }
}
