package org.bomstream.part.source.mouser;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.part.source.reading.LocalNumber;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/** How many pieces Mouser has: a number, or prose in the account's language. */
final class Availability {
  /** What a number is followed by when it is of pieces in stock, and not of pieces on order. */
  private static final Pattern STOCK =
      Pattern.compile(
          "(\\d[\\d.,'\\s\\u00a0\\u202f]*?)\\s*(?:in stock|auf lager|en stock|in magazzino"
              + "|disponibile|disponibles?|en existencias|em estoque|em stock|op voorraad|på lager"
              + "|i lager|varastossa|skladem|w magazynie|na stanie|raktáron|库存|现货|在庫).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Availability() {}

  /** Null where it does not say, or in words that are not known. */
  static @Nullable Long of(Members part) {
    Optional<String> number = part.text("AvailabilityInStock");
    if (number.isPresent()) {
      return LocalNumber.count(number.get()).orElse(null);
    }
    String prose = part.json().getString("Availability", "").strip();
    if (prose.toLowerCase(Locale.ROOT).equals("none")) {
      return 0L;
    }
    Matcher stock = STOCK.matcher(prose);
    return stock.matches() ? LocalNumber.count(stock.group(1)).orElse(null) : null;
  }
}
