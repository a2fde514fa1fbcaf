package org.bomstream.part.control.supplier;

import java.util.List;
import org.bomstream.part.entity.Listing;

/** What a supplier says to one part number, before anybody has judged whether that is the part. */
public sealed interface SupplierAnswer {

  /**
   * What it sells under such a number, nearly such a number, or as it understands the question;
   * none where it says that it knows no such part.
   */
  record Listings(List<Listing> listings) implements SupplierAnswer {
    public Listings {
      listings = List.copyOf(listings);
    }
  }

  /**
   * It refuses this number as one that cannot be asked for.
   *
   * @param detail words that a buyer understands, with nothing secret in them
   */
  record BadRequest(String detail) implements SupplierAnswer {}
}
