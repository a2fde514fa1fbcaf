package org.bomstream.stream.control.subscriber;

import java.util.List;
import org.bomstream.stream.entity.StreamEvent;

/** What a subscriber has missed of a BOM, read page by page as it takes it. */
@FunctionalInterface
public interface Replay {
  /** For a subscriber that has missed nothing. */
  Replay NONE = position -> List.of();

  /** The next page after {@code position}; empty at the end. */
  List<StreamEvent> after(long position);
}
