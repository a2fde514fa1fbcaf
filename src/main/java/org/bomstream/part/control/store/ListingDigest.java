package org.bomstream.part.control.store;

import java.util.HexFormat;
import java.util.Objects;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.jspecify.annotations.Nullable;

/** 64 bits that tell whether a source says the same of a part as before; FNV-1a by characters. */
final class ListingDigest {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long value = BASIS;

  /** The same for the same content and time, on every node; another for any other. */
  static String of(Listing listing) {
    return new ListingDigest().add(listing).text();
  }

  private ListingDigest add(Listing listing) {
    add(listing.from()).add(listing.mpn()).add(listing.manufacturer());
    for (Fact fact : Fact.values()) {
      add(listing.facts().get(fact));
    }
    listing.parameters().forEach(this::add);
    listing.alternates().forEach(this::add);
    listing.offers().forEach(this::add);
    return this;
  }

  private String text() {
    return HexFormat.of().toHexDigits(value);
  }

  /** Records and enumerations by their texts, in which no hash code occurs. */
  private ListingDigest add(@Nullable Object object) {
    String text = Objects.toString(object, "\0");
    for (int i = 0; i < text.length(); i++) {
      value = (value ^ text.charAt(i)) * PRIME;
    }
    value = (value ^ '\u001f') * PRIME;
    return this;
  }
}
