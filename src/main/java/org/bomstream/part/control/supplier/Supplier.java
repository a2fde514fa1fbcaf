package org.bomstream.part.control.supplier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.entity.PartNumber;

/**
 * One supplier's interface: what a call is and how it is answered, as opposed to when it is called
 * and for whom ({@code SupplierDesk}). One instance serves all callers at once.
 */
public interface Supplier {

  /** The word for it in settings, answers and metrics, for example {@code digikey}. */
  String name();

  /** As a buyer calls it, for example {@code DigiKey}. */
  String title();

  /**
   * Why it is not asked, for example {@code MOUSER_API_KEY is not set}; empty where it is. Nothing
   * secret stands there.
   */
  Optional<String> off();

  /** Where a key is had. */
  String keyPage();

  /** How far this adapter has been tried. */
  Trial trial();

  /** Lower ones are trusted more, and asked first where one answer is enough. */
  int order();

  /** How many part numbers one call takes. */
  int numbersPerCall();

  /** How many parts it counts for one number at most, where its quota is in parts. */
  default int partsPerNumber() {
    return 1;
  }

  /** How often it may be called; none where it does not say. */
  List<Quota> quotas();

  /** For how long its answers serve all who ask; empty where none may be kept. */
  Optional<Freshness> freshness();

  /** Whether it can be asked for this: by the maker's number, or by an order code of its own. */
  default boolean takes(PartNumber number) {
    return number.mpn() != null
        || number.orderCodes().stream().anyMatch(code -> code.supplier().equals(name()));
  }

  /**
   * Asks for some numbers, at most {@link #numbersPerCall()}. Called on a virtual thread with no
   * transaction; ends soon after an interrupt.
   *
   * @param turns where one question takes several calls, each after the first waits for its turn
   * @return what is said to each number; one that is left out counts as {@link Down} for it
   * @throws SupplierFault where the call came to nothing for all of them
   */
  Map<PartNumber, SupplierAnswer> ask(List<PartNumber> numbers, Turns turns)
      throws SupplierFault, InterruptedException;

  /** How far an adapter has been tried. */
  enum Trial {
    /** On replies that the supplier has given. */
    RECORDED_REPLIES,
    /** On what the supplier has written down. */
    DOCUMENTS,
    /** On neither. */
    UNVERIFIED
  }
}
