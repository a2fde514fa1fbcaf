package org.bomstream.part.control.store;

import java.util.HexFormat;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.jspecify.annotations.Nullable;

/** 64 bits that tell whether a source says the same of a part as before; FNV-1a by characters. */
final class ListingDigest {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final char END = '\u001f';
  private static final Fact[] FACTS = Fact.values();

  private long value = BASIS;

  /** The same for the same content and time, on every node; another for any other. */
  static String of(Listing listing) {
    return new ListingDigest().add(listing).text();
  }

  private ListingDigest add(Listing listing) {
    add(listing.from());
    add(listing.mpn());
    add(listing.manufacturer());
    for (Fact fact : FACTS) {
      add(listing.facts().get(fact));
    }
    listing.parameters().forEach(this::add);
    // Few sources have any, and then few.
    listing.alternates().forEach(alternate -> add(alternate.toString()));
    listing.offers().forEach(offer -> add(offer.toString()));
    return this;
  }

  private void add(Provenance from) {
    add(from.source());
    add(from.document());
    add(from.url());
    add(from.retrievedAt().toEpochMilli());
  }

  private void add(Parameter parameter) {
    add(parameter.name());
    add(parameter.text());
    add(parameter.unit());
    add(parameter.value() == null ? 0 : parameter.value().hashCode());
  }

  private String text() {
    return HexFormat.of().toHexDigits(value);
  }

  private void add(@Nullable String text) {
    if (text != null) {
      for (int i = 0; i < text.length(); i++) {
        value = (value ^ text.charAt(i)) * PRIME;
      }
    }
    value = (value ^ END) * PRIME;
  }

  private void add(long number) {
    value = (value ^ number) * PRIME;
    value = (value ^ (number >>> Integer.SIZE)) * PRIME;
  }
}
