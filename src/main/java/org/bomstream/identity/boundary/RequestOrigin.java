package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.identity.control.ClientAddress;
import org.bomstream.identity.entity.Network;

/** Where a request comes from, and by which way. */
@ApplicationScoped
public class RequestOrigin {

  private static final List<String> PROXIED =
      List.of(
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Forwarded",
          "Via");

  /** A host, and a port or none. */
  private static final Pattern HOST = Pattern.compile("(\\[[^\\[\\]]+]|[^\\[\\]:]+)(:\\d{1,5})?");

  private static final int IPV6_BYTES = 16;

  @Inject ClientAddress addresses;

  public InetAddress address(HttpServletRequest request) {
    return addresses.of(
        request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
  }

  /** Whether its client is known to use TLS: up to here, or up to a trusted proxy that says so. */
  public boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || ("https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"))
            && addresses.isTrusted(InetAddress.ofLiteral(request.getRemoteAddr())));
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
        && isLocalHost(request)
        && PROXIED.stream().allMatch(header -> request.getHeader(header) == null);
  }

  /**
   * The header itself, which a browser sets and no page can: the container prefers the name in the
   * request's first line, and takes the first of several. HTTP/2 has none, and one name only.
   */
  private static boolean isLocalHost(HttpServletRequest request) {
    var headers = Collections.list(request.getHeaders("Host"));
    return headers.isEmpty()
        ? request.getProtocol().startsWith("HTTP/2")
        : headers.size() == 1 && isLocalHost(HOST.matcher(headers.getFirst()));
  }

  private static boolean isLocalHost(Matcher host) {
    return host.matches() && isLocalName(host.group(1));
  }

  private static boolean isLocalName(String host) {
    return host.equalsIgnoreCase("localhost")
        || Network.literal(host).filter(InetAddress::isLoopbackAddress).isPresent();
  }
}
