package org.bomstream.part.entity;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who says something of a part, and when.
 *
 * @param source the source's name, for example {@code catalogue}
 * @param document which of its documents or files; null where it has one
 * @param url where it can be read; null where the source has no page
 * @param retrievedAt when the source said so
 */
public record Provenance(
    String source, @Nullable String document, @Nullable String url, Instant retrievedAt) {

  private static final Pattern SAYER = Pattern.compile("([^(]+) \\((.*)\\)");

  /**
   * Of a source without pages.
   *
   * @param sayer the source, with the document where there is one, as {@link #sayer()} writes them
   */
  public static Provenance of(String sayer, Instant retrievedAt) {
    Matcher parts = SAYER.matcher(sayer);
    return parts.matches()
        ? new Provenance(parts.group(1), parts.group(2), null, retrievedAt)
        : new Provenance(sayer, null, null, retrievedAt);
  }

  /** The source, with the document where there is one: {@code catalogue (parts.csv)}. */
  public String sayer() {
    return document == null ? source : "%s (%s)".formatted(source, document);
  }

  /** Two documents of one source, of which the first is believed more. */
  Provenance and(Provenance other) {
    boolean same = document == null || other.document == null || document.equals(other.document);
    return same ? this : new Provenance(source, document + ", " + other.document, url, retrievedAt);
  }
}
