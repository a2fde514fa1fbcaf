package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import org.bomstream.identity.control.ClientAddress;
import org.bomstream.identity.entity.Network;

/** Where a request comes from. */
@ApplicationScoped
public class RequestOrigin {

  private static final List<String> PROXIED =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  @Inject ClientAddress addresses;

  public InetAddress address(HttpServletRequest request) {
    return addresses.of(
        request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
  }

  /**
   * Whether it is from this very machine. Never so through a proxy, nor where the page asked by a
   * name of its own: a foreign page whose name was rebound to loopback would be local otherwise.
   */
  public boolean isLocal(HttpServletRequest request) {
    return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
        && isLocalName(request.getServerName())
        && PROXIED.stream().allMatch(header -> request.getHeader(header) == null);
  }

  private static boolean isLocalName(String host) {
    return host.equalsIgnoreCase("localhost")
        || Network.literal(host).filter(InetAddress::isLoopbackAddress).isPresent();
  }
}
