package org.bomstream.stream.control;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.identity.entity.Caller;

/**
 * The client of a stream: what has to be known of its request once that is over.
 *
 * @param expiresAt when the client has to bring another token; empty for never
 * @param hasFixedToken whether it cannot bring another: an {@code EventSource} with {@code ?token=}
 * @param address the client's own, also where a proxy forwards for it; of IPv6 the network
 * @param port from which the connection comes, be it a proxy's
 */
public record Client(
    String name,
    Optional<String> organizationId,
    boolean isOperator,
    Optional<Instant> expiresAt,
    boolean hasFixedToken,
    InetAddress address,
    int port)
    implements Caller {

  public static Client of(Caller caller, boolean hasFixedToken, InetAddress address, int port) {
    return new Client(
        caller.name(),
        caller.organizationId(),
        caller.isOperator(),
        caller.expiresAt(),
        hasFixedToken,
        address,
        port);
  }
}
