package org.bomstream.identity.entity;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.Optional;

/** A range of addresses, in CIDR notation ({@code 10.0.0.0/8}, {@code ::1}); never asks DNS. */
public record Network(InetAddress base, int prefix) {

  /** Empty when it is neither an address nor a network. */
  public static Optional<Network> of(String text) {
    var slash = text.indexOf('/');
    var base = literal(slash < 0 ? text : text.substring(0, slash));
    if (base.isEmpty()) {
      return Optional.empty();
    }
    var bits = base.get().getAddress().length * Byte.SIZE;
    var prefix = slash < 0 ? bits : number(text.substring(slash + 1));
    return prefix < 0 || prefix > bits
        ? Optional.empty()
        : Optional.of(new Network(base.get(), prefix));
  }

  /** An address as proxies write it: with a port or without, IPv6 in brackets or without. */
  public static Optional<InetAddress> literal(String text) {
    var bare = text.replaceFirst("^\\[([^\\]]*)\\](:\\d+)?$", "$1");
    if (bare.indexOf(':') == bare.lastIndexOf(':')) {
      bare = bare.replaceFirst(":\\d+$", "");
    }
    try {
      return Optional.of(InetAddress.ofLiteral(bare));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  public boolean contains(InetAddress address) {
    var mine = base.getAddress();
    var other = address.getAddress();
    var hostBits = mine.length * Byte.SIZE - prefix;
    return mine.length == other.length
        && new BigInteger(1, mine)
            .shiftRight(hostBits)
            .equals(new BigInteger(1, other).shiftRight(hostBits));
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }
}
