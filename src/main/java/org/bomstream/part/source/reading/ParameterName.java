package org.bomstream.part.source.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties that parts are compared by, their units, and what sources call them. */
public enum ParameterName {
  RESISTANCE("Ω"),
  CAPACITANCE("F"),
  INDUCTANCE("H"),
  IMPEDANCE("Ω", "impedanceatfrequency", "impedancefrequency"),
  TOLERANCE("%", "capacitancetolerance", "resistancetolerance", "inductancetolerance"),
  VOLTAGE("V", "voltagerated", "voltagerating", "ratedvoltage", "voltageratingdc"),
  CURRENT("A", "ratedcurrent", "currentrating", "currentrated"),
  POWER("W", "powerwatts", "powerrating", "ratedpower", "powerw"),
  DIELECTRIC(null, "dielectrictype", "dielectricmaterial", "dielectriccharacteristic"),
  TEMPERATURE_COEFFICIENT("ppm/K", "tempcoefficient", "tempco", "tcr"),
  FREQUENCY("Hz"),
  DC_RESISTANCE("Ω", "dcresistancedcr", "dcr", "dcresistancemax"),
  ESR("Ω", "equivalentseriesresistance"),
  HEIGHT("m", "heightmax", "heightseatedmax", "thickness", "thicknessmax"),
  OPERATING_TEMPERATURE(null, "operatingtemperaturerange", "temperaturerange");

  private static final Map<String, ParameterName> BY_NAME =
      Arrays.stream(values())
          .flatMap(its -> its.names.stream().map(name -> Map.entry(name, its)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private final @Nullable String unit;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf
  private final List<String> names;

  ParameterName(@Nullable String unit, String... names) {
    this.unit = unit;
    this.names = Stream.concat(Stream.of(SaidText.plain(name())), Arrays.stream(names)).toList();
  }

  /** The word on the wire, for example {@code dc_resistance}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Null where it is a word, or a range. */
  public @Nullable String unit() {
    return unit;
  }

  /** Plain forms of what columns and members are called. */
  public List<String> names() {
    return names;
  }

  /** The property that has this plain name. */
  public static Optional<ParameterName> of(String plain) {
    return Optional.ofNullable(BY_NAME.get(plain));
  }
}
