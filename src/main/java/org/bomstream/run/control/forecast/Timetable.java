package org.bomstream.run.control.forecast;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.bomstream.run.control.Claims;

/**
 * When queued runs are to be expected, if each takes as long as the newest did: plays the queue
 * through as {@link Claims#claim} does, by organization. It may be asked by several at once.
 */
final class Timetable {
  /** A longer queue is not played to its end: whoever is further behind is told no time. */
  private static final int MOST_BEGINNINGS = 10_000;

  private static final Comparator<Organization> NEXT =
      Comparator.<Organization>comparingInt(organization -> organization.atWork)
          .thenComparingInt(organization -> organization.lastTurn);

  private final int capacity;
  private final int mostOfOrganization;
  private final double average;
  private final Map<String, Organization> organizations = new HashMap<>();
  private final PriorityQueue<AtWork> atWork =
      new PriorityQueue<>(Comparator.comparingDouble(AtWork::end));
  private double now;
  private int turns;
  private int beginnings;

  private record AtWork(Organization owner, double end) {}

  private static final class Organization {
    private final List<Double> beginnings = new ArrayList<>();
    private int queued;
    private int atWork;
    private int lastTurn;
  }

  /**
   * @param capacity runs that all nodes work on at once
   * @param mostOfOrganization and of those of one organization
   * @param average the seconds that a run takes
   */
  Timetable(int capacity, int mostOfOrganization, double average) {
    this.capacity = capacity;
    this.mostOfOrganization = mostOfOrganization;
    this.average = average;
  }

  /** Organizations are given in the order of their last turns, the longest ago first. */
  Timetable queued(String organization, int runs) {
    Organization owner = organization(organization);
    owner.queued = runs;
    owner.lastTurn = ++turns;
    return this;
  }

  /**
   * @param seconds that the run still takes
   */
  Timetable atWork(String organization, double seconds) {
    begin(organization(organization), seconds);
    return this;
  }

  private Organization organization(String name) {
    return organizations.computeIfAbsent(name, _ -> new Organization());
  }

  private void begin(Organization owner, double seconds) {
    owner.atWork++;
    atWork.add(new AtWork(owner, now + seconds));
  }

  /**
   * How long it is to a run's beginning; empty while no node is there, or where it is too far off.
   * One that was queued since counts with those that are ahead of it.
   *
   * @param position 1 for the next of its organization
   */
  synchronized Optional<Duration> untilBeginning(String organization, int position) {
    Organization owner = organization(organization);
    List<Double> known = owner.beginnings;
    owner.queued = Math.max(owner.queued, position - known.size());
    while (known.size() < position) {
      if (!beginNext()) {
        return Optional.empty();
      }
    }
    return Optional.of(Duration.ofMillis((long) (known.get(position - 1) * 1000)));
  }

  private boolean beginNext() {
    Optional<Organization> next = next();
    while (next.isEmpty() && !atWork.isEmpty()) {
      endFirst();
      next = next();
    }
    if (next.isEmpty() || ++beginnings > MOST_BEGINNINGS) {
      return false;
    }
    Organization owner = next.get();
    owner.queued--;
    owner.lastTurn = ++turns;
    owner.beginnings.add(now);
    begin(owner, average);
    return true;
  }

  private Optional<Organization> next() {
    return atWork.size() >= capacity
        ? Optional.empty()
        : organizations.values().stream()
            .filter(owner -> owner.queued > 0 && owner.atWork < mostOfOrganization)
            .min(NEXT);
  }

  private void endFirst() {
    AtWork first = atWork.remove();
    now = first.end();
    first.owner().atWork--;
  }
}
