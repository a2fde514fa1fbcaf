package org.bomstream.bom.control.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.part.entity.OrderCode.Supplier;

/** The words that head columns, of many tools and some languages, read from a resource. */
final class ColumnAliases {
  private static final Pattern LIST = Pattern.compile("\\{(\\w+)}");
  private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d)(\\D*)");
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The list that is not in the resource: whose order codes there are is known elsewhere. */
  private static final String SUPPLIERS = "distributor";

  /** No header of ours is longer. */
  private static final int LONGEST = 100;

  private static final Map<String, BomField> FIELDS = load();

  private ColumnAliases() {}

  /** What a column with that header holds; empty when it is none of ours. */
  static Optional<BomColumn> column(int index, String header) {
    if (header.length() > LONGEST) {
      return Optional.empty();
    }
    String word = plain(header);
    if (FIELDS.containsKey(word)) {
      return Optional.of(new BomColumn(index, header, FIELDS.get(word), 0, Optional.empty()));
    }
    Matcher numbered = NUMBERED.matcher(word);
    return numbered.matches()
        ? Optional.ofNullable(FIELDS.get(numbered.group(1) + numbered.group(3)))
            .map(
                field ->
                    new BomColumn(
                        index,
                        header,
                        field,
                        Integer.parseInt(numbered.group(2)),
                        Optional.empty()))
        : Optional.empty();
  }

  /** Lower case, without accents, spaces and punctuation. */
  static String plain(String header) {
    String decomposed = Normalizer.normalize(header.replace("#", "number"), Normalizer.Form.NFKD);
    return PUNCTUATION.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static Map<String, BomField> load() {
    Properties lists = new Properties();
    try (InputStream in = ColumnAliases.class.getResourceAsStream("column-aliases.properties")) {
      lists.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, BomField> fields = new HashMap<>();
    for (BomField field : BomField.values()) {
      words(lists, field.name()).forEach(word -> fields.putIfAbsent(plain(word), field));
    }
    return fields;
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
