package org.bomstream.stream.control.opening;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * Pages of the log, kept for a while: a thousand clients that come back after a fault share one
 * read. Pages begin at fixed places, so that clients that are not equally far share them too.
 */
@ApplicationScoped
public class EventPages {
  /** Events in a page. */
  static final int SIZE = 200;

  /** Bytes that all pages together may take. */
  private static final long MOST_BYTES = 32L * 1024 * 1024;

  /** Bytes that a page, and each of its events, take beside: empty pages are not free. */
  private static final int OVERHEAD = 200;

  private static final Duration MEMORY = Duration.ofSeconds(10);

  @Inject ProgressLog log;

  private final Cache<Key, Page> pages =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Key key, Page page) -> OVERHEAD * (1 + page.events().size()) + page.bytes())
          .expireAfterWrite(MEMORY)
          .build();

  /**
   * @param incarnation since an id may be given to another BOM
   */
  private record Key(UUID bomId, Optional<UUID> incarnation, long number) {}

  /**
   * @param end up to where the log is known here
   */
  private record Page(List<StreamEvent.Logged> events, int bytes, long end) {
    static Page of(List<StreamEvent.Logged> events, long target) {
      long last = events.isEmpty() ? 0 : events.getLast().sequence();
      int bytes = events.stream().mapToInt(StreamEvent::size).sum();
      return new Page(
          events, bytes, events.size() == SIZE ? Long.MAX_VALUE : Math.max(last, target));
    }
  }

  /**
   * Events after {@code position}, oldest first, up to and with {@code target}, which the log has.
   *
   * @return a page of them; empty at the end
   */
  List<StreamEvent.Logged> after(Channel channel, long position, long target) {
    if (position >= target) {
      return List.of();
    }
    return page(channel, position / SIZE, target).events().stream()
        .filter(event -> event.sequence() > position && event.sequence() <= target)
        .toList();
  }

  /** Who comes while it is read waits for it, instead of reading too. */
  private Page page(Channel channel, long number, long target) {
    var key = new Key(channel.bomId(), channel.incarnation(), number);
    Page known = pages.getIfPresent(key);
    return known != null && known.end() >= target
        ? known
        : pages
            .asMap()
            .compute(
                key, (_, read) -> read != null && read.end() >= target ? read : read(key, target));
  }

  /** Where old events are gone, it begins with the oldest that is kept. */
  private Page read(Key key, long target) {
    return Page.of(
        log.after(key.bomId(), key.number() * SIZE, SIZE).stream()
            .map(StreamEvents::logged)
            .toList(),
        target);
  }
}
