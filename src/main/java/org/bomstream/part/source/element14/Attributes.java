package org.bomstream.part.source.element14;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.source.reading.FactText;
import org.bomstream.part.source.reading.ParameterList;
import org.bomstream.part.source.reply.Members;
import org.jspecify.annotations.Nullable;

/** The attributes of a product: some are facts, its case is one, and all others are parameters. */
record Attributes(Map<String, String> byLabel) {
  private static final String REACH = "svhc";
  private static final String MSL = "msl";
  private static final String ECCN = "useccn";
  private static final String HTS = "tariffcode";

  /** What is said in other facts, or of the shop's own handling. */
  private static final Pattern NO_PARAMETER =
      Pattern.compile(
          "svhc|msl|(?:us|eu)eccn|tariffcode|hazardous|hazardcode|rohs.*|producttraceability");

  /** {@code Ceramic Capacitor Case}, {@code Resistor Case Style}, {@code IC Case / Package}. */
  private static final Pattern CASE = Pattern.compile(".*\\bcase\\b.*|package style");

  /** With its unit behind each value that has one. */
  static Attributes of(Members product) {
    Map<String, String> byLabel = new LinkedHashMap<>();
    for (Members its : product.objects("attributes")) {
      Optional<String> label = its.text("attributeLabel");
      Optional<String> value = its.text("attributeValue");
      if (label.isPresent() && value.isPresent()) {
        String unit = its.text("attributeUnit").map(text -> " " + text).orElse("");
        byLabel.putIfAbsent(label.get(), value.get() + unit);
      }
    }
    return new Attributes(byLabel);
  }

  /** The listing with all that they say. */
  Listing put(Listing listing) {
    var parameters = new ParameterList();
    byLabel.forEach(
        (label, value) -> {
          if (!NO_PARAMETER.matcher(lower(label)).matches() && !isCase(label)) {
            parameters.add(label, value);
          }
        });
    return listing
        .withParameters(parameters.all())
        .with(Fact.PACKAGE, packageName())
        .with(Fact.REACH, Compliance.reach(value(REACH)))
        .with(Fact.MSL, FactText.msl(value(MSL)))
        .with(Fact.ECCN, value(ECCN).orElse(null))
        .with(Fact.HTS, value(HTS).orElse(null));
  }

  private @Nullable String packageName() {
    return byLabel.entrySet().stream()
        .filter(its -> isCase(its.getKey()))
        .map(its -> FactText.packageName(its.getValue()))
        .findFirst()
        .orElse(null);
  }

  private Optional<String> value(String label) {
    return byLabel.entrySet().stream()
        .filter(its -> lower(its.getKey()).equals(label))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean isCase(String label) {
    return CASE.matcher(lower(label)).matches();
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
