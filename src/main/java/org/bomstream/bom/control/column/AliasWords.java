package org.bomstream.bom.control.column;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.PlainWord;
import org.bomstream.part.entity.OrderCode.Supplier;

/**
 * The words that head columns, read from a resource, without case, accents and punctuation.
 *
 * @param fields what a word means by itself
 * @param hints what it may mean
 * @param others what tells a column of second sources, alone or beside another word
 */
record AliasWords(
    Map<String, BomField> fields, Map<String, Set<BomField>> hints, Set<String> others) {
  private static final Pattern LIST = Pattern.compile("\\{(\\w+)}");

  /** The list that is not in the resource: whose order codes there are is known elsewhere. */
  private static final String SUPPLIERS = "distributor";

  private static final List<BomField> HINTED =
      List.of(BomField.DESIGNATOR, BomField.QUANTITY, BomField.MPN, BomField.MANUFACTURER);

  static AliasWords load() {
    Properties lists = new Properties();
    try (InputStream in = AliasWords.class.getResourceAsStream("column-aliases.properties")) {
      lists.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, BomField> fields = new HashMap<>();
    for (BomField field : BomField.values()) {
      words(lists, field.name()).forEach(word -> fields.putIfAbsent(PlainWord.of(word), field));
    }
    Map<String, Set<BomField>> hints = new HashMap<>();
    for (BomField field : HINTED) {
      words(lists, field + "_HINT")
          .map(PlainWord::of)
          .forEach(w -> hints.computeIfAbsent(w, _ -> EnumSet.noneOf(BomField.class)).add(field));
    }
    return new AliasWords(fields, hints, words(lists, "other").map(PlainWord::of).collect(toSet()));
  }

  private static Stream<String> words(Properties lists, String list) {
    Stream<String> words =
        list.equals(SUPPLIERS)
            ? Arrays.stream(Supplier.values()).flatMap(each -> each.names().stream())
            : Arrays.stream(lists.getProperty(list).split(","));
    return words.flatMap(word -> expanded(lists, word).stream());
  }

  private static List<String> expanded(Properties lists, String word) {
    Matcher list = LIST.matcher(word);
    if (!list.find()) {
      return List.of(word);
    }
    return words(lists, list.group(1))
        .flatMap(each -> expanded(lists, word.replace(list.group(), each)).stream())
        .toList();
  }
}
