package org.bomstream.part.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.Rohs;
import org.jspecify.annotations.Nullable;

/** A source's answer as the database takes it, whatever the source sends. */
final class CleanAnswer {
  /** Many times what any source has to say, in characters. */
  private static final int LONGEST = 2_000;

  /** A source's clock may be an hour wrong, and not a thousand years. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private CleanAnswer() {}

  /** Empty for what says nothing. */
  static Optional<PartAnswer> of(@Nullable PartAnswer answer) {
    return switch (answer) {
      case PartAnswer.Found(PartFacts facts) when facts != null ->
          Optional.of(new PartAnswer.Found(clean(facts)));
      case PartAnswer.NotFound(String detail) -> Optional.of(new PartAnswer.NotFound(text(detail)));
      case PartAnswer.Ambiguous(String detail) ->
          Optional.of(new PartAnswer.Ambiguous(text(detail)));
      case PartAnswer.Failed(String code, String detail) when code != null ->
          Optional.of(new PartAnswer.Failed(code, text(detail)));
      case null, default -> Optional.empty();
    };
  }

  private static PartFacts clean(PartFacts facts) {
    return new PartFacts(
        text(facts.mpn()),
        text(facts.manufacturer()),
        optional(facts.description()),
        optional(facts.category()),
        optional(facts.packageName()),
        facts.lifecycle() == null ? Lifecycle.UNKNOWN : facts.lifecycle(),
        facts.rohs() == null ? Rohs.UNKNOWN : facts.rohs(),
        optional(facts.datasheetUrl()),
        text(facts.source()),
        time(facts.retrievedAt()));
  }

  private static Instant time(Instant given) {
    Instant now = Instant.now();
    boolean possible =
        given != null && !given.isBefore(Instant.EPOCH) && given.isBefore(now.plus(AHEAD));
    return possible ? given : now;
  }

  private static @Nullable String optional(@Nullable String given) {
    return given == null ? null : text(given);
  }

  private static String text(String given) {
    String start = given.length() <= LONGEST ? given : given.substring(0, LONGEST);
    return PrintableText.of(start);
  }
}
