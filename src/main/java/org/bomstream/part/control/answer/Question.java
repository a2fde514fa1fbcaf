package org.bomstream.part.control.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.entity.spelling.MakerName;
import org.bomstream.part.entity.spelling.NormalisedNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a source is asked for, as opposed to how lines write it ({@link PartNumber}): two lines that
 * get the same answer in any case put the same question.
 *
 * @param source the source's name
 * @param asked the number's spelling, the maker's words and the order codes, a line each
 */
public record Question(String source, String asked) implements Comparable<Question> {
  /**
   * In characters. What is longer is known by its hash: an index takes no more than 2,700 bytes.
   */
  private static final int LONGEST = 500;

  /** Of a few hundred characters each; lists name the same few again and again. */
  private static final int MOST_MAKERS = 10_000;

  private static final Cache<String, String> MAKERS =
      Caffeine.newBuilder().maximumSize(MOST_MAKERS).build();

  /** In an order that all nodes keep to, so that none waits for another in a circle. */
  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::source).thenComparing(Question::asked);

  /** The question that a part number is to a source. */
  public static Question of(String source, PartNumber number) {
    String mpn = number.mpn();
    // None of the three has a line break of its own.
    String asked =
        String.join(
            "\n",
            mpn == null ? "" : NormalisedNumber.of(mpn).spelling(),
            maker(number.manufacturer()),
            codes(number));
    return new Question(source, asked.length() <= LONGEST ? asked : hashed(asked));
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }

  /**
   * By words: {@code ADI/MAXIM} are two makers, {@code Vishay Dale} is a part of one, and neither
   * is known by its letters alone.
   */
  private static String maker(@Nullable String text) {
    return text == null ? "" : MAKERS.get(text, Question::words);
  }

  private static String words(String text) {
    if (!MakerName.isNameIn(text)) {
      return "";
    }
    return MakerName.allIn(text).stream()
        .map(name -> String.join(" ", name.words()))
        .collect(Collectors.joining("/"));
  }

  private static String codes(PartNumber number) {
    return number.orderCodes().stream()
        .map(code -> NormalisedNumber.of(code.supplier() + ":" + code.sku()).spelling())
        .sorted()
        .distinct()
        .collect(Collectors.joining("\t"));
  }

  private static String hashed(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
