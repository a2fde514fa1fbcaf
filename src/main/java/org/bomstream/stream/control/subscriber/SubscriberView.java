package org.bomstream.stream.control.subscriber;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.stream.entity.StreamEvent;

/** What one subscriber sees: one BOM or several, and how far. Touched by its writer alone. */
public final class SubscriberView {
  private final List<BomPosition> boms;
  private final boolean follow;
  private String ending;

  /**
   * @param follow whether it outlives the runs
   */
  public SubscriberView(List<BomPosition> boms, boolean follow) {
    this.boms = List.copyOf(boms);
    this.follow = follow;
  }

  BomPosition followed(int bom) {
    return boms.get(bom);
  }

  boolean isOfSeveral() {
    return boms.size() > 1;
  }

  /**
   * @return false for what the client has got before
   */
  boolean take(StreamEvent event) {
    if (event.bomId() == null) {
      return true;
    }
    BomPosition bom = isOfSeveral() ? find(event) : boms.getFirst();
    if (!bom.take(event)) {
      return false;
    }
    ending = event.isTerminal() ? event.ending() : ending;
    return true;
  }

  private BomPosition find(StreamEvent event) {
    return boms.stream().filter(bom -> bom.bomId().equals(event.bomId())).findFirst().orElseThrow();
  }

  /** Whether nothing more will come of any BOM. */
  boolean isOver() {
    return boms.stream().allMatch(bom -> bom.isOver(follow));
  }

  /** How the last run has ended; who has got its end before may come for nothing else. */
  String ending() {
    return ending == null ? boms.getFirst().ending() : ending;
  }

  /** An event that has been taken, with the id that resumes all of the view. */
  void write(StreamEvent event, ByteArrayOutputStream out) {
    if (isOfSeveral()) {
      event.writeTo(out, id());
    } else if (!event.isDeletion()) {
      event.writeTo(out);
    }
  }

  private String id() {
    return boms.stream().map(bom -> Long.toString(bom.position())).collect(Collectors.joining("."));
  }
}
