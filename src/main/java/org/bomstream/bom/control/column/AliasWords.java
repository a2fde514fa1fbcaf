package org.bomstream.bom.control.column;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
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
    Map<String, List<String>> known = new HashMap<>();
    Map<String, BomField> fields = new HashMap<>();
    for (BomField field : BomField.values()) {
      words(lists, known, field.name()).forEach(word -> fields.putIfAbsent(word, field));
    }
    Map<String, Set<BomField>> hints = new HashMap<>();
    for (BomField field : HINTED) {
      words(lists, known, field + "_HINT")
          .forEach(w -> hints.computeIfAbsent(w, _ -> EnumSet.noneOf(BomField.class)).add(field));
    }
    return new AliasWords(fields, hints, Set.copyOf(words(lists, known, "other")));
  }

  /**
   * All words of a list, plain. Many are two words of other lists: each of those is made plain
   * once.
   */
  private static List<String> words(
      Properties lists, Map<String, List<String>> known, String list) {
    List<String> before = known.get(list);
    if (before != null) {
      return before;
    }
    List<String> words = new ArrayList<>();
    for (String word :
        list.equals(SUPPLIERS) ? supplierNames() : List.of(lists.getProperty(list).split(","))) {
      words.addAll(expanded(lists, known, word));
    }
    known.put(list, words);
    return words;
  }

  private static List<String> supplierNames() {
    return Arrays.stream(Supplier.values()).flatMap(each -> each.names().stream()).toList();
  }

  private static List<String> expanded(
      Properties lists, Map<String, List<String>> known, String word) {
    int begin = word.indexOf('{');
    if (begin < 0) {
      return List.of(PlainWord.of(word));
    }
    int end = word.indexOf('}');
    String before = PlainWord.of(word.substring(0, begin));
    List<String> behind = expanded(lists, known, word.substring(end + 1));
    List<String> all = new ArrayList<>();
    for (String middle : words(lists, known, word.substring(begin + 1, end))) {
      behind.forEach(last -> all.add(before + middle + last));
    }
    return all;
  }
}
