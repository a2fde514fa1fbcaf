package org.bomstream.identity.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.identity.entity.Network;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from: the peer of the connection, or, behind trusted proxies alone, whom
 * they forward for.
 */
@ApplicationScoped
public class ClientAddress {

  @Inject
  @ConfigProperty(name = "trusted.proxies")
  Optional<String> trustedProxies;

  private List<Network> trusted;

  @PostConstruct
  void read() {
    trusted =
        Stream.of(trustedProxies.orElse("").split(","))
            .map(String::strip)
            .filter(entry -> !entry.isEmpty())
            .flatMap(entry -> Network.of(entry).stream())
            .toList();
  }

  /**
   * Reads the chain from the right, where each proxy adds whom it saw; what stands left of the
   * first address that is no trusted proxy is that caller's own claim, and not believed.
   *
   * @param peer the connection's remote address, as a literal
   * @param forwardedFor the values of all {@code X-Forwarded-For} headers, in their order
   */
  public InetAddress of(String peer, List<String> forwardedFor) {
    var client = InetAddress.ofLiteral(peer);
    var chain = String.join(",", forwardedFor).split(",");
    for (var i = chain.length - 1; i >= 0 && isTrusted(client); i--) {
      var next = Network.literal(chain[i].strip());
      if (next.isEmpty()) {
        return client;
      }
      client = next.get();
    }
    return client;
  }

  /** Whether it is one of the trusted proxies. */
  public boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.contains(address));
  }
}
