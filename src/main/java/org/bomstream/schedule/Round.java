package org.bomstream.schedule;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * In which order all BOMs are looked at for what is old: those first that something happened to
 * here, then some of all, on from where the last look ended. So a look takes no longer the more
 * BOMs there are; it is each one's turn the more seldom.
 */
public final class Round {
  /** BOMs that are looked at together. */
  public static final int AT_ONCE = 200;

  /** How many times as many of all BOMs at each look. */
  private static final int STRETCHES = 25;

  /** More are not remembered; it is their turn some time. */
  private static final int MOST_NEWS = 100_000;

  private static final UUID BEGINNING = new UUID(0, 0);

  private final Function<UUID, List<UUID>> next;
  private final Set<UUID> news = ConcurrentHashMap.newKeySet();

  /** Anywhere, so that a server that is often restarted comes round too. */
  private UUID reached = UUID.randomUUID();

  /**
   * @param next the ids that come after one, in the database's order, at most {@link #AT_ONCE}
   */
  public Round(Function<UUID, List<UUID>> next) {
    this.next = next;
  }

  /** Something has happened to the BOM. */
  public void add(UUID bomId) {
    if (news.size() < MOST_NEWS) {
      news.add(bomId);
    }
  }

  /**
   * Goes on for one look.
   *
   * @param task looks at some BOMs, and says how much it has taken away
   * @return how much all have
   */
  public synchronized int go(ToIntFunction<List<UUID>> task) {
    int gone = 0;
    for (int left = news.size(); left > 0; left -= AT_ONCE) {
      gone += task.applyAsInt(takeNews());
    }
    boolean whole = false;
    for (int stretch = 0; stretch < STRETCHES && !whole; stretch++) {
      List<UUID> boms = next.apply(reached);
      gone += task.applyAsInt(boms);
      boolean ended = boms.size() < AT_ONCE;
      whole = ended && reached.equals(BEGINNING);
      reached = ended ? BEGINNING : boms.getLast();
    }
    return gone;
  }

  private List<UUID> takeNews() {
    List<UUID> taken = new ArrayList<>();
    for (Iterator<UUID> all = news.iterator(); all.hasNext() && taken.size() < AT_ONCE; ) {
      taken.add(all.next());
      all.remove();
    }
    return taken;
  }
}
