package org.bomstream.part.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.part.entity.spelling.Maker;
import org.bomstream.part.entity.spelling.MakerName;
import org.jspecify.annotations.Nullable;

/** Knows the makers behind the names that BOMs and catalogues write. */
@ApplicationScoped
public class Manufacturers {

  private static final String ALIASES = "/part/manufacturers.csv";

  /** A division's name ("Vishay Dale") leads to its maker only by a beginning of this length. */
  private static final int SHORTEST_BEGINNING = 4;

  private static final Pattern BETWEEN_ALIASES = Pattern.compile(";");

  /** As many as BOMs at a time have; a text is asked for with every line. */
  private static final int MOST_TEXTS = 5_000;

  private final Map<String, Set<Maker>> makers = new HashMap<>();
  private final Cache<String, Set<Maker>> known =
      Caffeine.newBuilder().maximumSize(MOST_TEXTS).build();

  @PostConstruct
  public void readAliases() {
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
   * The makers that a text names: one as a rule, several for {@code ADI/MAXIM}, and for {@code
   * AMS}, which two makers are called; a name that is not known stands for itself.
   *
   * @param text may be null
   * @return none where the text names no maker, as {@code n/a} does not
   */
  public Set<Maker> named(@Nullable String text) {
    return text == null ? Set.of() : known.get(text, this::namedIn);
  }

  private Set<Maker> namedIn(String text) {
    MakerName whole = MakerName.of(text);
    if (!MakerName.isNameIn(text)) {
      return Set.of();
    }
    Set<Maker> listed = makers.get(whole.key());
    return listed == null ? namedInside(text, whole) : Collections.unmodifiableSet(listed);
  }

  private Set<Maker> namedInside(String text, MakerName whole) {
    List<MakerName> names = MakerName.allIn(text);
    Set<Maker> known = new LinkedHashSet<>();
    names.forEach(name -> known.addAll(find(name)));
    if (known.isEmpty()) {
      known.add(unknown(whole));
      names.forEach(name -> known.add(unknown(name)));
    }
    return known;
  }

  private Set<Maker> find(MakerName name) {
    Set<Maker> known = makers.getOrDefault(name.key(), Set.of());
    MakerName beginning = name;
    while (known.isEmpty() && beginning.words().size() > 1) {
      beginning = beginning.withoutLastWord();
      boolean longEnough = beginning.key().length() >= SHORTEST_BEGINNING;
      known = longEnough ? makers.getOrDefault(beginning.key(), Set.of()) : Set.of();
    }
    return known;
  }

  private static Maker unknown(MakerName name) {
    return new Maker(name.key(), name.key(), false);
  }

  private void add(NamedCsvRecord row) {
    Maker maker = new Maker(row.getField("name"), row.getField("group"), true);
    Stream.concat(Stream.of(maker.name()), BETWEEN_ALIASES.splitAsStream(row.getField("aliases")))
        .map(MakerName::of)
        .filter(MakerName::isName)
        .forEach(name -> named(name).add(maker));
  }

  private Set<Maker> named(MakerName name) {
    return makers.computeIfAbsent(name.key(), key -> new LinkedHashSet<>());
  }
}
