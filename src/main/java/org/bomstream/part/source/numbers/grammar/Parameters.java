package org.bomstream.part.source.numbers.grammar;

import org.bomstream.part.entity.Parameter;

/** The words for what codes say, so that all families say the same thing alike. */
public final class Parameters {
  private static final int MILLI = -3;

  private Parameters() {}

  /** In percent, the same up and down: {@code 0.5} is {@code ±0.5 %}. */
  public static Parameter tolerance(String percent) {
    return new Parameter("tolerance", Quantity.of(percent).value(), "%", "±" + percent + " %");
  }

  /** In percent, not the same up and down: {@code -20 %, +80 %}. */
  public static Parameter tolerance(String downPercent, String upPercent) {
    return Parameter.ofText("tolerance", "-" + downPercent + " %, +" + upPercent + " %");
  }

  /** In picofarads: {@code 0.25} is {@code ±0.25 pF}. */
  public static Parameter tolerancePicofarads(String picofarads) {
    return absolute(picofarads, "pF");
  }

  /** In nanohenries: {@code 0.3} is {@code ±0.3 nH}. */
  public static Parameter toleranceNanohenries(String nanohenries) {
    return absolute(nanohenries, "nH");
  }

  private static Parameter absolute(String value, String unit) {
    return new Parameter("tolerance", Quantity.of(value).value(), unit, "±" + value + " " + unit);
  }

  /** In watts. */
  public static Parameter power(String watts) {
    return Prefixed.parameter("power", Quantity.of(watts), "W");
  }

  /** In volts. */
  public static Parameter voltage(String volts) {
    return Prefixed.parameter("voltage", Quantity.of(volts), "V");
  }

  /** In amperes. */
  public static Parameter current(String amperes) {
    return Prefixed.parameter("current", Quantity.of(amperes), "A");
  }

  /** In ohms, the equivalent series resistance. */
  public static Parameter esr(String ohms) {
    return Prefixed.parameter("esr", Quantity.of(ohms), "Ω");
  }

  /** In parts of a million for each kelvin, the same up and down. */
  public static Parameter temperatureCoefficient(String ppm) {
    return new Parameter(
        "temperature_coefficient", Quantity.of(ppm).value(), "ppm/K", "±" + ppm + " ppm/K");
  }

  /** In millimetres; kept in metres. */
  public static Parameter height(String millimetres) {
    return new Parameter(
        "height", Quantity.of(millimetres).shifted(MILLI).value(), "m", millimetres + " mm");
  }

  public static Parameter dielectric(String name) {
    return Parameter.ofText("dielectric", name);
  }

  /** For example {@code thick film}. */
  public static Parameter technology(String name) {
    return Parameter.ofText("technology", name);
  }

  /** For example {@code tape and reel, 7 inch, paper}. */
  public static Parameter packing(String words) {
    return Parameter.ofText("packing", words);
  }

  public static Parameter termination(String words) {
    return Parameter.ofText("termination", words);
  }

  /** Qualified for cars by AEC-Q200. */
  public static Parameter automotive() {
    return Parameter.ofText("qualification", "AEC-Q200");
  }
}
