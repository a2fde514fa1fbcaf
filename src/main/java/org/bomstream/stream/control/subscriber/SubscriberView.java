package org.bomstream.stream.control.subscriber;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bomstream.stream.entity.StreamEvent;

/**
 * All that one subscriber sees: one BOM or several, and how far each. Touched by its writer alone.
 */
public final class SubscriberView {
  private final List<BomPosition> boms;
  private final boolean follow;
  private Optional<String> ending = Optional.empty();

  /**
   * @param follow whether it outlives the runs
   */
  public SubscriberView(List<BomPosition> boms, boolean follow) {
    this.boms = List.copyOf(boms);
    this.follow = follow;
  }

  boolean isOfSeveral() {
    return boms.size() > 1;
  }

  /**
   * @return false for what the client has got before
   */
  boolean take(StreamEvent event) {
    if (!(event instanceof StreamEvent.OfBom news)) {
      return true;
    }
    BomPosition bom = isOfSeveral() ? find(news) : boms.getFirst();
    if (!bom.take(news)) {
      return false;
    }
    if (news.isTerminal()) {
      ending = news.ending();
    }
    return true;
  }

  private BomPosition find(StreamEvent.OfBom event) {
    return boms.stream().filter(bom -> bom.bomId().equals(event.bomId())).findFirst().orElseThrow();
  }

  /** Whether nothing more will come of any BOM. */
  boolean isOver() {
    return boms.stream().allMatch(bom -> bom.isOver(follow));
  }

  /** How the last run has ended; who has got its end before may come for nothing else. */
  String ending() {
    return ending.or(boms.getFirst()::ending).orElseThrow();
  }

  /** An event that has been taken, with the id that resumes all of the view. */
  void write(StreamEvent event, ByteArrayOutputStream out) {
    if (!isOfSeveral()) {
      if (!(event instanceof StreamEvent.Deletion)) {
        event.chunk().writeBody(out, 0);
      }
    } else if (event instanceof StreamEvent.OfBom news) {
      news.writeTo(out, id());
    } else {
      event.chunk().writeBody(out, 0);
    }
  }

  private String id() {
    return boms.stream().map(bom -> Long.toString(bom.position())).collect(Collectors.joining("."));
  }
}
