package org.bomstream.part.control;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Maker;
import org.bomstream.part.entity.MakerName;

/** Knows the makers behind the names that BOMs and catalogues write. */
@ApplicationScoped
public class Manufacturers {

  private static final String ALIASES = "/part/manufacturers.csv";

  /** A division's name ("Vishay Dale") leads to its maker only by a beginning of this length. */
  private static final int SHORTEST_BEGINNING = 4;

  private static final Pattern BETWEEN_ALIASES = Pattern.compile(";");

  private final Map<String, Maker> makers = new HashMap<>();

  @PostConstruct
  void readAliases() {
    try (Reader text =
            new InputStreamReader(
                Manufacturers.class.getResourceAsStream(ALIASES), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      rows.forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The makers that a text names: one as a rule, several for {@code ADI/MAXIM}; a name that is not
   * known stands for itself.
   *
   * @param text may be null
   * @return none where the text names no maker, as {@code n/a} does not
   */
  public Set<Maker> named(String text) {
    MakerName whole = MakerName.of(text == null ? "" : text);
    if (!whole.isName()) {
      return Set.of();
    }
    Maker maker = makers.get(whole.key());
    return maker == null ? namedInside(text, whole) : Set.of(maker);
  }

  private Set<Maker> namedInside(String text, MakerName whole) {
    List<MakerName> names = MakerName.allIn(text);
    Set<Maker> known = new LinkedHashSet<>();
    names.forEach(name -> find(name).ifPresent(known::add));
    if (known.isEmpty()) {
      known.add(unknown(whole));
      names.forEach(name -> known.add(unknown(name)));
    }
    return known;
  }

  private Optional<Maker> find(MakerName name) {
    Maker maker = makers.get(name.key());
    MakerName beginning = name;
    while (maker == null && beginning.words().size() > 1) {
      beginning = beginning.withoutLastWord();
      maker = beginning.key().length() < SHORTEST_BEGINNING ? null : makers.get(beginning.key());
    }
    return Optional.ofNullable(maker);
  }

  private static Maker unknown(MakerName name) {
    return new Maker(name.key(), name.key(), false);
  }

  private void add(NamedCsvRecord row) {
    Maker maker = new Maker(row.getField("name"), row.getField("group"), true);
    makers.put(MakerName.of(maker.name()).key(), maker);
    BETWEEN_ALIASES
        .splitAsStream(row.getField("aliases"))
        .map(MakerName::of)
        .filter(MakerName::isName)
        .forEach(alias -> makers.putIfAbsent(alias.key(), maker));
  }
}
