package org.bomstream.stream.control.subscriber;

import java.util.List;
import org.bomstream.stream.entity.StreamEvent;

/** What a subscriber has missed of one BOM, read page by page as it takes it. */
public record Replay(BomPosition bom, Pages pages) {

  /** The BOM's events, oldest first. */
  @FunctionalInterface
  public interface Pages {
    /** The next page after {@code position}; empty at the end. */
    List<StreamEvent.Logged> after(long position);
  }

  List<StreamEvent.Logged> next() {
    return pages.after(bom.position());
  }
}
