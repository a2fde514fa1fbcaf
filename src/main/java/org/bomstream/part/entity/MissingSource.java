package org.bomstream.part.entity;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A source that could not be asked for a part, as opposed to one that does not know it.
 *
 * @param source the source's name, for example {@code mouser}
 * @param until when it can be asked again, as far as is known; null where that is for a person to
 *     mend
 */
public record MissingSource(String source, Why why, @Nullable Instant until) {

  /** Why it could not be asked. */
  public enum Why {
    THROTTLED,
    QUOTA_USED_UP,
    DOWN,
    /** Its key is missing, wrong, or without the right. */
    REFUSED,
    /** It refuses this number. */
    BAD_REQUEST;

    /** The word on the wire, for example {@code quota_used_up}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether waiting cures it. */
    public boolean passes() {
      return this == THROTTLED || this == QUOTA_USED_UP || this == DOWN;
    }

    /**
     * The reason of a word on the wire.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Why of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** Empty where nobody knows. */
  public Optional<Instant> end() {
    return Optional.ofNullable(until);
  }
}
