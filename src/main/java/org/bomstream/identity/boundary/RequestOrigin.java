package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.bomstream.identity.control.ClientAddress;
import org.bomstream.identity.entity.Network;

/** Where a request comes from. */
@ApplicationScoped
public class RequestOrigin {

  private static final List<String> PROXIED =
      List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via");

  private static final int IPV6_BYTES = 16;

  @Inject ClientAddress addresses;

  public InetAddress address(HttpServletRequest request) {
    return addresses.of(
        request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
  }

  /**
   * The address as far as one that counts may go by it: whoever has an address of IPv6 has all that
   * begin with the same 64 bits.
   */
  public InetAddress network(HttpServletRequest request) {
    byte[] address = address(request).getAddress();
    int host = address.length == IPV6_BYTES ? IPV6_BYTES / 2 : address.length;
    Arrays.fill(address, host, address.length, (byte) 0);
    try {
      return InetAddress.getByAddress(address);
    } catch (UnknownHostException neverOfThisLength) {
      throw new IllegalStateException(neverOfThisLength);
    }
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
