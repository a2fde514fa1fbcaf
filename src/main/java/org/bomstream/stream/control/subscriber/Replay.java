package org.bomstream.stream.control.subscriber;

import java.util.List;
import org.bomstream.stream.entity.StreamEvent;

/** What a subscriber has missed of one BOM, read page by page as it takes it. */
public final class Replay implements Waiting {
  private final BomPosition bom;
  private final Pages pages;
  private boolean over;

  /** The BOM's events, oldest first. */
  @FunctionalInterface
  public interface Pages {
    /** The next page after {@code position}; empty at the end. */
    List<StreamEvent.Logged> after(long position);
  }

  public Replay(BomPosition bom, Pages pages) {
    this.bom = bom;
    this.pages = pages;
  }

  /** Keeps nothing of the page: that is everybody's, and read again once it is forgotten. */
  @Override
  public List<StreamEvent.Logged> take(int bytes) {
    List<StreamEvent.Logged> next = Waiting.first(pages.after(bom.position()), bytes);
    over = next.isEmpty();
    return List.copyOf(next);
  }

  @Override
  public int bytes() {
    return Integer.MAX_VALUE;
  }

  boolean isOver() {
    return over;
  }
}
