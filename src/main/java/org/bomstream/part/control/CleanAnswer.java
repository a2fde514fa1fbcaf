package org.bomstream.part.control;

import java.util.Optional;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.jspecify.annotations.Nullable;

/** A source's answer as the database takes it, whatever the source sends. */
public final class CleanAnswer {
  private CleanAnswer() {}

  /** Empty for what says nothing. */
  public static Optional<SourceAnswer> of(@Nullable SourceAnswer answer) {
    return switch (answer) {
      case SourceAnswer.Found(Listing listing, Match match) when listing != null && match != null ->
          Optional.of(new SourceAnswer.Found(CleanListing.of(listing), clean(match)));
      case SourceAnswer.NotFound(String detail) ->
          Optional.of(new SourceAnswer.NotFound(CleanListing.text(detail)));
      case SourceAnswer.Ambiguous(String detail) ->
          Optional.of(new SourceAnswer.Ambiguous(CleanListing.text(detail)));
      case SourceAnswer.Failed(String code, String detail) when code != null ->
          Optional.of(new SourceAnswer.Failed(code, CleanListing.text(detail)));
      case null, default -> Optional.empty();
    };
  }

  private static Match clean(Match match) {
    return new Match(
        match.kind(),
        Math.clamp(match.score(), 0, 1),
        match.reasons().stream()
            .map(
                reason ->
                    new Match.Reason(
                        CleanListing.text(reason.code()), CleanListing.text(reason.detail())))
            .toList());
  }
}
