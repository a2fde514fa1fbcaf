package org.bomstream.part.source.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bomstream.part.entity.Listing;

/** Makes one listing of the several order codes under which a supplier sells one part. */
public final class OneListing {
  private OneListing() {}

  /** What a maker and a number are compared by. */
  private record Name(String mpn, String maker) {
    static Name of(Listing listing) {
      return new Name(
          listing.mpn().toUpperCase(Locale.ROOT), listing.manufacturer().toUpperCase(Locale.ROOT));
    }
  }

  /** One for each maker's number, with all of its offers; the first says most. */
  public static List<Listing> each(List<Listing> sold) {
    Map<Name, Listing> byName = new LinkedHashMap<>();
    sold.forEach(each -> byName.merge(Name.of(each), each, Listing::completedBy));
    return List.copyOf(byName.values());
  }
}
