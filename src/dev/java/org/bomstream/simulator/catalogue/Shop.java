package org.bomstream.simulator.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A supplier that is played. */
public enum Shop {
  DIGIKEY("DigiKey", "digikey"),
  MOUSER("Mouser", "mouser"),
  NEXAR("Nexar", "nexar", "octopart"),
  ELEMENT14("Farnell", "element14", "farnell", "newark"),
  TME("TME", "tme"),
  LCSC("LCSC", "lcsc"),
  /** Its codes are LCSC's. */
  JLCPCB("JLCPCB", "jlcpcb", "jlc", "lcsc"),
  OWN("Warehouse", "own");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Shop(String title, String... names) {
    this.title = title;
    this.names = List.of(names);
  }

  /** As a buyer calls it. */
  public String title() {
    return title;
  }

  /** The word for it in scripts and counts, for example {@code digikey}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether that plain name of a column or a supplier begins with one of its names. */
  boolean isNamedBy(String plain) {
    return names.stream().anyMatch(plain::startsWith);
  }

  /** The one that goes by this name, spelled in any way. */
  public static Optional<Shop> named(String name) {
    var plain = Spelling.plain(name);
    return Arrays.stream(values()).filter(shop -> shop.isNamedBy(plain)).findFirst();
  }
}
