package org.bomstream.part.source.nexar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Rohs;
import org.bomstream.part.source.reply.Members;
import org.bomstream.part.source.reply.Specification;

/** What Nexar says of a part in its specification, where lifecycle and compliance stand as well. */
final class NexarSpecs {
  private static final String LIFECYCLE = "lifecyclestatus";
  private static final String MAKERS_LIFECYCLE = "manufacturerlifecyclestatus";
  private static final String ROHS = "rohs";
  private static final String REACH = "reachsvhc";
  private static final List<String> CASES = List.of("case_package", "casecode_imperial_");
  private static final List<String> MSL = List.of("moisturesensitivitylevel", "msl");

  /**
   * Not of the part but of its status, or what says nothing to a buyer who has RoHS: codes of an
   * export list of one country, for each of its tariff lines again.
   */
  private static final Set<String> NO_PARAMETERS =
      Set.of(
          LIFECYCLE,
          MAKERS_LIFECYCLE,
          ROHS,
          REACH,
          "leadfree",
          "scheduleb",
          "case_package",
          "moisturesensitivitylevel",
          "msl");

  /** {@code Production (Last Updated: 2 years ago)}. */
  private static final Pattern STATUS = Pattern.compile("([^(]*)(?:\\(.*)?");

  /** What {@link Lifecycle#of} does not read; makers' words as recorded. */
  private static final Map<String, Lifecycle> WORDS =
      Map.of(
          "new", Lifecycle.ACTIVE,
          "to be discontinued", Lifecycle.LAST_TIME_BUY,
          "last shipments", Lifecycle.LAST_TIME_BUY);

  private static final Pattern LEVEL = Pattern.compile("(?:MSL ?)?([1-6][aA]?)\\b.*");

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Specification rest = new Specification();

  private NexarSpecs() {}

  static NexarSpecs of(Members part) {
    var specs = new NexarSpecs();
    part.objects("specs").forEach(specs::add);
    return specs;
  }

  private void add(Members spec) {
    Members attribute = spec.object("attribute");
    String shortName = attribute.text("shortname").orElse("").toLowerCase(Locale.ROOT);
    Optional<String> name = attribute.text("name", "shortname");
    Optional<String> text = spec.text("displayValue");
    if (name.isPresent() && text.isPresent()) {
      texts.putIfAbsent(shortName, text.get());
      if (!NO_PARAMETERS.contains(shortName)) {
        rest.add(name.get(), text.get());
      }
    }
  }

  List<Parameter> parameters() {
    return rest.parameters();
  }

  Optional<String> caseName() {
    return first(CASES);
  }

  /** The worse of what Nexar and the maker say; most parts have neither. */
  Lifecycle lifecycle() {
    return Stream.of(LIFECYCLE, MAKERS_LIFECYCLE)
        .flatMap(name -> first(List.of(name)).stream())
        .map(NexarSpecs::lifecycle)
        .filter(its -> its != Lifecycle.UNKNOWN)
        .max(Lifecycle::compareTo)
        .orElse(Lifecycle.UNKNOWN);
  }

  private static Lifecycle lifecycle(String text) {
    Matcher status = STATUS.matcher(text);
    String word = status.matches() ? status.group(1).strip().toLowerCase(Locale.ROOT) : "";
    return WORDS.getOrDefault(word, Lifecycle.of(word));
  }

  Rohs rohs() {
    return Rohs.of(texts.get(ROHS));
  }

  Optional<String> reach() {
    return switch (texts.getOrDefault(REACH, "").toLowerCase(Locale.ROOT)) {
      case "no svhc", "compliant", "no" -> Optional.of("compliant");
      case String words when words.contains("svhc") || words.equals("yes") -> Optional.of("svhc");
      default -> Optional.empty();
    };
  }

  Optional<String> msl() {
    return first(MSL)
        .map(LEVEL::matcher)
        .filter(Matcher::matches)
        .map(level -> level.group(1).toUpperCase(Locale.ROOT));
  }

  private Optional<String> first(List<String> names) {
    return names.stream().flatMap(name -> Stream.ofNullable(texts.get(name))).findFirst();
  }
}
