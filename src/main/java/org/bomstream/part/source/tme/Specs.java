package org.bomstream.part.source.tme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.reading.FactText;
import org.bomstream.part.source.reading.ParameterList;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/** The parameters of one product, of which TME lists hundreds that have no value. */
record Specs(Members parameters) {
  /** What is called otherwise by us. */
  private static final Map<String, String> NAMES = Map.of("operating voltage", "voltage");

  /** What is said in other facts, or of an offer. */
  private static final Set<String> NO_PARAMETERS =
      Set.of("manufacturer", "case", "case - inch", "case - mm", "kind of package");

  static Specs of(Details details, Element element) {
    return new Specs(details.parameters(element.symbol()).object("parameters"));
  }

  /** The values of one parameter. */
  Optional<String> value(String name) {
    return parameters.objects("elements").stream()
        .filter(its -> its.text("name").filter(name::equalsIgnoreCase).isPresent())
        .flatMap(its -> values(its).stream())
        .findFirst();
  }

  /** Those that are no other facts. */
  List<Parameter> all() {
    var all = new ParameterList();
    for (Members its : parameters.objects("elements")) {
      Optional<String> name = its.text("name").map(text -> text.toLowerCase(Locale.ROOT));
      Optional<String> value = values(its);
      if (name.isPresent() && value.isPresent() && !NO_PARAMETERS.contains(name.get())) {
        all.add(NAMES.getOrDefault(name.get(), name.get()), value.get());
      }
    }
    return all.all();
  }

  @Nullable String packageName() {
    Optional<String> inches = value("case - inch");
    Optional<String> metric = value("case - mm");
    if (inches.isPresent() && metric.isPresent()) {
      return FactText.chip(inches.get(), metric.get());
    }
    return inches.or(() -> value("case")).or(() -> metric).orElse(null);
  }

  private static Optional<String> values(Members parameter) {
    String all =
        parameter.objects("values").stream()
            .flatMap(its -> its.text("value").stream())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of(all);
  }
}
