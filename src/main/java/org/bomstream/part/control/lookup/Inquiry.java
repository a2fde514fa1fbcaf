package org.bomstream.part.control.lookup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;

/**
 * What is to be looked up, and for whom.
 *
 * @param organization whose turn it takes where suppliers are asked
 * @param numbers of which each is looked up once
 * @param dear those of them that suppliers may be asked for; the rest has what is free of charge
 * @param oldest no answer that a supplier gave before is taken
 * @param waiting who waits
 */
public record Inquiry(
    String organization,
    List<PartNumber> numbers,
    Set<PartNumber> dear,
    Instant oldest,
    Waiting waiting) {

  public Inquiry {
    numbers = List.copyOf(numbers);
    dear = Set.copyOf(dear);
  }

  /** All of it, whatever the age of the answers. */
  public static Inquiry of(String organization, Collection<PartNumber> numbers, Waiting waiting) {
    return new Inquiry(
        organization, List.copyOf(numbers), Set.copyOf(numbers), Instant.EPOCH, waiting);
  }
}
