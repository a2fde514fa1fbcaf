package org.bomstream.part.control.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.desk.Asked;
import org.bomstream.part.control.desk.SupplierDesks;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks suppliers for one look-up: all at once, so that prices and stock can be compared; or one
 * after the other, for what those before have not said enough of.
 */
@ApplicationScoped
public class SupplierRound {
  private static final String ENOUGH = "enough";

  @Inject SupplierDesks desks;

  @Inject
  @ConfigProperty(name = "sources.asked")
  String asked;

  /** Whether no supplier is on. */
  boolean isEmpty() {
    return desks.isEmpty();
  }

  /** Asks all, whose answers come later; none where they are asked one after the other. */
  List<Asked> begin(Inquiry inquiry) {
    return isOneAfterTheOther()
        ? List.of()
        : desks.ask(inquiry.organization(), inquiry.dear(), inquiry.oldest(), inquiry.waiting());
  }

  /** Waits for the answers; suppliers come before rules, and after what is of our own. */
  void end(Inquiry inquiry, List<Asked> open, Map<PartNumber, List<JointAnswer.Said>> said) {
    for (Asked each : open) {
      add(each.source(), each.await(inquiry.waiting()), said);
    }
    if (isOneAfterTheOther()) {
      askInTurn(inquiry, said);
    }
  }

  private void askInTurn(Inquiry inquiry, Map<PartNumber, List<JointAnswer.Said>> said) {
    List<PartNumber> left = new ArrayList<>(inquiry.dear());
    for (String source : desks.sources()) {
      left.removeIf(
          number ->
              Objects.requireNonNull(said.get(number)).stream().anyMatch(SupplierRound::isEnough));
      if (!left.isEmpty()) {
        Asked one = desks.ask(source, inquiry.organization(), left, inquiry.oldest());
        add(source, one.await(inquiry.waiting()), said);
      }
    }
  }

  private static void add(
      String source,
      Map<PartNumber, SourceAnswer> answers,
      Map<PartNumber, List<JointAnswer.Said>> said) {
    answers.forEach(
        (number, answer) ->
            Objects.requireNonNull(said.get(number))
                .add(new JointAnswer.Said(source, true, answer)));
  }

  /** A certain match, of which all is said that a buyer needs first. */
  private static boolean isEnough(JointAnswer.Said said) {
    return said.answer() instanceof SourceAnswer.Found found
        && found.match().score() == 1
        && isEnough(found.listing());
  }

  private static boolean isEnough(Listing listing) {
    return listing.fact(Fact.LIFECYCLE).isPresent()
        && listing.fact(Fact.DATASHEET_URL).isPresent()
        && !listing.offers().isEmpty();
  }

  private boolean isOneAfterTheOther() {
    return asked.equalsIgnoreCase(ENOUGH);
  }
}
