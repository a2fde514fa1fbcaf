package org.bomstream.part.source.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses that a browser can open. */
public final class WebAddress {

  private WebAddress() {}

  /** An address that no browser could open is as good as none. */
  public static Optional<String> of(String text) {
    try {
      URI uri = new URI(text.startsWith("//") ? "https:" + text : text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
