package org.bomstream.part.control;

import java.util.Comparator;
import java.util.List;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.MissingSource;

/** What all sources together say to one part number. */
public sealed interface PartAnswer {

  /** Sources that could not be asked, though they might have had more to say. */
  default List<MissingSource> missing() {
    return List.of();
  }

  /** The part is known. */
  record Found(FoundPart part, List<MissingSource> missing) implements PartAnswer {
    public Found {
      missing = List.copyOf(missing);
    }

    public Found(FoundPart part) {
      this(part, List.of());
    }
  }

  /** All were asked, and none knows the part; {@code detail} tells a buyer what was looked for. */
  record NotFound(String detail) implements PartAnswer {}

  /** Several parts may be meant; {@code detail} names them. */
  record Ambiguous(String detail) implements PartAnswer {}

  /**
   * A source that might know the part could not answer, and waiting does not cure it.
   *
   * @param code {@code source_error} or {@code source_timeout}
   * @param detail words that a buyer understands
   */
  record Failed(String code, String detail, List<MissingSource> missing) implements PartAnswer {
    public Failed {
      missing = List.copyOf(missing);
    }

    public Failed(String code, String detail) {
      this(code, detail, List.of());
    }
  }

  /**
   * Nobody who could be asked knows the part, and a source that might could not be asked for a
   * while: the line is asked for again then.
   *
   * @param missing at least one of which waiting cures why
   */
  record PutOff(List<MissingSource> missing) implements PartAnswer {
    public PutOff {
      missing = List.copyOf(missing);
      if (missing.stream().noneMatch(each -> each.why().passes())) {
        throw new IllegalArgumentException("nothing to wait for");
      }
    }

    /** The source that can be asked again first, and when. */
    public MissingSource first() {
      return missing.stream()
          .filter(each -> each.why().passes() && each.until() != null)
          .min(Comparator.comparing(MissingSource::until))
          .orElseThrow();
    }
  }
}
