package org.bomstream.part.source.numbers.grammar;

import java.util.List;

/**
 * How one maker builds the part numbers of one family, as opposed to a catalogue that lists them.
 */
public interface PartNumberSystem {

  /** The family with its maker, for example {@code Yageo RC}. */
  String name();

  /** The maker's own name. */
  String maker();

  /** The maker's document that says how the numbers are built, with its date where it is known. */
  String document();

  /** All numbers of the family begin with one of these, in upper case and of two characters up. */
  List<String> prefixes();

  /**
   * How many characters have to be understood, where no maker is named, before a fault is told:
   * more where the beginning is no sign of the family, as a size alone is.
   */
  default int tellsFrom() {
    return 4;
  }

  /**
   * Reads a number as one of this family.
   *
   * @param number in upper case, without blanks
   */
  NumberReading read(String number);
}
