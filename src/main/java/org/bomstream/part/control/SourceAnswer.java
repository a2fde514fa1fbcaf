package org.bomstream.part.control;

import java.util.Optional;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;

/** What one source says to one part number, as opposed to all together ({@link PartAnswer}). */
public sealed interface SourceAnswer {

  /** The source has the part that was asked for. */
  record Found(Listing listing, Match match) implements SourceAnswer {}

  /** The source does not know the part; {@code detail} tells a buyer what was looked for. */
  record NotFound(String detail) implements SourceAnswer {}

  /** Several manufacturers make a part of that number; {@code detail} names them. */
  record Ambiguous(String detail) implements SourceAnswer {}

  /**
   * The source could not answer for this number.
   *
   * @param code {@code source_error} or {@code source_timeout}
   * @param detail words that a buyer understands
   */
  record Failed(String code, String detail) implements SourceAnswer {}

  /** The source could not be asked for this number: it may well know the part. */
  record Missing(MissingSource source) implements SourceAnswer {}

  /** As all are told who ask the same; empty for a failure, which is nobody else's. */
  default Optional<KeptAnswer> toKeep() {
    return switch (this) {
      case Found(Listing listing, Match match) -> Optional.of(new KeptAnswer.Found(listing, match));
      case NotFound(String detail) -> Optional.of(new KeptAnswer.NotFound(detail));
      case Ambiguous(String detail) -> Optional.of(new KeptAnswer.Ambiguous(detail));
      case Failed _, Missing _ -> Optional.empty();
    };
  }

  /** What the source has said to somebody else. */
  static SourceAnswer of(KeptAnswer answer) {
    return switch (answer) {
      case KeptAnswer.Found(Listing listing, Match match) -> new Found(listing, match);
      case KeptAnswer.NotFound(String detail) -> new NotFound(detail);
      case KeptAnswer.Ambiguous(String detail) -> new Ambiguous(detail);
    };
  }
}
