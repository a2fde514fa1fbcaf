package org.bomstream.simulator.front.own;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** A company's own source: many part numbers in one call, answered in their order. */
public final class OwnFront implements Front {
  private static final int MOST = 100;

  private final Clock clock;

  public OwnFront(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<Answer> refusal(Call call) {
    return call.bearer().filter(Keys.SECRET::equals).isPresent()
        ? Optional.empty()
        : Optional.of(refused());
  }

  @Override
  public Answer refused() {
    return error(401, "the token is not accepted");
  }

  @Override
  public Answer tooMany(Excess excess) {
    return error(429, "too many calls").with("Retry-After", excess.retryAfter());
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    var numbers = call.json().trees("part_numbers");
    if (!call.method().equals("POST") || numbers.isEmpty() || numbers.size() > MOST) {
      return error(400, "part_numbers: 1 to 100 part numbers");
    }
    var answers = numbers.stream().map(number -> answer(number, shelf)).toList();
    return Answer.ok(Tree.of("answers", shelf.arranged(answers)));
  }

  private Tree answer(Tree number, Shelf shelf) {
    var listings = found(number, shelf).stream().map(part -> Listing.tree(part, clock)).toList();
    return Tree.of("outcome", listings.isEmpty() ? "not_found" : "found", "listings", listings);
  }

  private static List<Part> found(Tree number, Shelf shelf) {
    return number
        .text("mpn")
        .map(mpn -> shelf.named("mpn", mpn))
        .or(() -> number.text("sku").map(sku -> shelf.sold("sku", sku)))
        .orElse(List.of());
  }

  private static Answer error(int status, String message) {
    return Answer.of(status, Tree.of("error", message));
  }
}
