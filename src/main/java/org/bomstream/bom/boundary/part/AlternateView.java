package org.bomstream.bom.boundary.part;

import org.bomstream.part.entity.Alternate;
import org.jspecify.annotations.Nullable;

/** A part that can take another's place, as clients see it. */
public record AlternateView(String mpn, @Nullable String manufacturer, String kind) {
  public static AlternateView of(Alternate alternate) {
    return new AlternateView(alternate.mpn(), alternate.manufacturer(), alternate.kind().code());
  }
}
