package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** What is odd to any parser, as opposed to a target's own words. */
final class Words {
  /** The first and last of many kinds, and some beyond. */
  static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "-1",
          "1e9",
          "1e400",
          "1E-400",
          "1e999999999",
          "255",
          "65536",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "99999999999999999999999999",
          "0.1",
          "NaN",
          "Infinity",
          "0x7f",
          "٣",
          "1".repeat(5_000));

  private static final Stream<String> CHARACTERS =
      Stream.of(
          "\0",
          "\r\n",
          "\n",
          "\t",
          "\u0085",
          "\u00a0",
          "\u200b",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\ufffe",
          "\uffff",
          "\ud83d\ude00",
          "\u0130",
          "\u0131",
          "\u00df",
          "a\u0301",
          "\ufdfa",
          "\u3000",
          "'",
          "\"",
          "\\",
          "%",
          "<",
          "&",
          "{",
          "[",
          "${jndi:x}",
          "%n%s",
          "../",
          "--");

  /** No UTF-8: overlong, half a character, beyond the last, cut off, bare. */
  private static final Stream<String> BROKEN =
      Stream.of(
          "\u00c0\u0080",
          "\u00ed\u00a0\u0080",
          "\u00f4\u0090\u0080\u0080",
          "\u00e2\u0082",
          "\u00ff",
          "\u0080");

  static final List<byte[]> ODD =
      Stream.concat(
              CHARACTERS.map(text -> text.getBytes(UTF_8)),
              BROKEN.map(bytes -> bytes.getBytes(ISO_8859_1)))
          .toList();

  private Words() {}
}
