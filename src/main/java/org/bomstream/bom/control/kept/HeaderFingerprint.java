package org.bomstream.bom.control.kept;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.bom.control.reading.FoundColumn;

/**
 * Tells files of one kind, as one program writes them, by the titles of their columns in their
 * order; case, accents and punctuation do not matter.
 *
 * @param titles for people
 * @param text the same for every file of the kind, and for no other
 */
public record HeaderFingerprint(String titles, String text) {
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 1_000;

  /** Empty where the table has no titles. */
  public static Optional<HeaderFingerprint> of(List<FoundColumn> columns) {
    List<String> titles = columns.stream().map(FoundColumn::title).toList();
    if (titles.stream().allMatch(String::isBlank)) {
      return Optional.empty();
    }
    String plain = titles.stream().map(HeaderFingerprint::plain).collect(Collectors.joining("\n"));
    String named =
        titles.stream().filter(title -> !title.isBlank()).collect(Collectors.joining(", "));
    String shown = named.length() <= LONGEST ? named : named.substring(0, LONGEST - 1) + "…";
    return Optional.of(new HeaderFingerprint(shown, digest(plain)));
  }

  private static String plain(String title) {
    String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
    return PUNCTUATION.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
