package org.bomstream.operations.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bomstream.part.control.desk.Standing;
import org.bomstream.part.control.desk.SupplierQuotas.Left;
import org.bomstream.part.control.desk.SupplierState;
import org.bomstream.part.control.supplier.Quota;
import org.jspecify.annotations.Nullable;

/**
 * A source on the wire.
 *
 * @param kind {@code supplier} or {@code own}
 * @param state {@code on}, {@code off}, {@code throttled}, {@code quota_used_up}, {@code down},
 *     {@code refused}
 * @param off why it is off
 * @param keyAccepted null where that is not known yet
 * @param until when it can be asked again
 * @param lastError what was wrong last; nothing secret
 * @param tried {@code recorded_replies}, {@code documents} or {@code unverified}
 * @param questionsWaiting on the node that answers this
 */
public record SourceView(
    String source,
    String title,
    String kind,
    String state,
    @Nullable String off,
    @Nullable Boolean keyAccepted,
    @Nullable Instant until,
    @Nullable String lastError,
    @Nullable Instant answeredAt,
    @Nullable Instant failedAt,
    boolean breakerOpen,
    List<QuotaView> quotas,
    int questionsWaiting,
    int numbersPerCall,
    @Nullable String freshFor,
    @Nullable String freshForNotFound,
    @Nullable String keyPage,
    @Nullable String tried,
    boolean simulated) {

  /**
   * A quota, and what is left of it.
   *
   * @param unit {@code call} or {@code part}
   * @param window an ISO-8601 duration; null for all time
   */
  public record QuotaView(
      String unit, long most, @Nullable String window, long left, @Nullable Instant resetsAt) {

    static QuotaView of(Left left) {
      Quota quota = left.quota();
      return new QuotaView(
          quota.unit().name().toLowerCase(Locale.ROOT),
          quota.most(),
          quota.length().map(Duration::toString).orElse(null),
          left.left(),
          left.resetsAt());
    }
  }

  /** A source that is near and free of charge. */
  static SourceView own(String name, boolean on) {
    return new SourceView(
        name,
        name,
        "own",
        on ? "on" : "off",
        on ? null : "its settings say so",
        null,
        null,
        null,
        null,
        null,
        false,
        List.of(),
        0,
        0,
        null,
        null,
        null,
        null,
        false);
  }

  static SourceView of(SupplierState state, boolean simulated) {
    Optional<Standing> standing = state.known();
    return new SourceView(
        state.source(),
        state.supplier().title(),
        "supplier",
        state.word(),
        state.off(),
        keyAccepted(state),
        standing.filter(its -> its.closed().isPresent()).map(Standing::closedUntil).orElse(null),
        standing.map(Standing::detail).orElse(null),
        standing.map(Standing::answered).orElse(null),
        standing.map(Standing::failed).orElse(null),
        standing.filter(Standing::isBroken).isPresent(),
        state.quotas().stream().map(QuotaView::of).toList(),
        state.waiting(),
        state.supplier().numbersPerCall(),
        state.freshFor().map(Duration::toString).orElse(null),
        state.freshForNotFound().map(Duration::toString).orElse(null),
        state.supplier().keyPage(),
        state.supplier().trial().name().toLowerCase(Locale.ROOT),
        simulated);
  }

  /** An answer proves the key, a refusal disproves it. */
  private static @Nullable Boolean keyAccepted(SupplierState state) {
    if (state.word().equals("refused")) {
      return false;
    }
    return state.known().map(Standing::answered).isPresent() ? true : null;
  }
}
