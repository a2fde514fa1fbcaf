package org.bomstream.body.control;

import java.net.InetAddress;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who sends a body.
 *
 * @param user the caller and the organization; empty where nobody is known
 */
public record Sender(InetAddress address, Optional<String> user) {

  /** As whom the sender is counted. */
  Stream<String> names() {
    return Stream.concat(
        Stream.of("address " + address.getHostAddress()),
        user.map(name -> "user " + name).stream());
  }
}
