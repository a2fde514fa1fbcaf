package org.bomstream.part.source.catalogue.file.detail;

import java.util.List;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.Parameter;

/**
 * What a row says of a part in lists, as opposed to single facts.
 *
 * @param offers one for each order code, with stock and prices where they are given
 */
public record RowDetails(
    List<Parameter> parameters, List<Offer> offers, List<Alternate> alternates) {

  public RowDetails {
    parameters = List.copyOf(parameters);
    offers = List.copyOf(offers);
    alternates = List.copyOf(alternates);
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return parameters.isEmpty() && offers.isEmpty() && alternates.isEmpty();
  }
}
