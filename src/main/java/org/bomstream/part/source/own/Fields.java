package org.bomstream.part.source.own;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bomstream.part.source.reply.Members;

/** The fields of one object of a reply; what is there and is not as agreed is remarked. */
final class Fields {
  private final Members its;
  private final String place;
  private final Remarks remarks;

  /**
   * @param place the name of the object with a full stop, for example {@code offers.}; empty for a
   *     listing
   */
  Fields(Members its, String place, Remarks remarks) {
    this.its = its;
    this.place = place;
    this.remarks = remarks;
  }

  Optional<String> text(String name) {
    return checked(name, its.text(name), "no text");
  }

  Optional<Long> count(String name) {
    return checked(name, its.count(name), "no whole number from 0 on");
  }

  Optional<BigDecimal> price(String name) {
    return checked(name, its.price(name), "no decimal from 0 on");
  }

  Optional<String> address(String name) {
    return checked(name, its.address(name), "no http or https address");
  }

  /** Something that is written as a text. */
  <T> Optional<T> read(String name, Function<String, Optional<T>> reading, String why) {
    return checked(name, its.text(name).flatMap(reading), why);
  }

  /** A day, for example {@code 2027-03-31}. */
  Optional<String> day(String name) {
    return read(name, text -> parsed(() -> LocalDate.parse(text).toString()), "no date");
  }

  /** A time with its offset, for example {@code 2026-11-30T08:00:00Z}. */
  Optional<Instant> time(String name) {
    return read(name, text -> parsed(() -> OffsetDateTime.parse(text).toInstant()), "no time");
  }

  /** The objects of an array; what else stands in it is left out. */
  Stream<Fields> each(String name) {
    List<Members> objects = its.objects(name);
    boolean all = its.hasArray(name) && its.json().getJsonArray(name).size() == objects.size();
    if (isGiven(name) && !all) {
      remarks.add(place + name, "no array of objects");
    }
    return objects.stream().map(each -> new Fields(each, place + name + ".", remarks));
  }

  /** Notes that one of its fields was left out. */
  void remark(String name, String why) {
    remarks.add(place + name, why);
  }

  private <T> Optional<T> checked(String name, Optional<T> read, String why) {
    if (read.isEmpty() && isGiven(name)) {
      remarks.add(place + name, why);
    }
    return read;
  }

  /** Many a service writes an empty text where there is nothing. */
  private boolean isGiven(String name) {
    JsonValue value = its.json().getOrDefault(name, JsonValue.NULL);
    boolean isEmpty = value instanceof JsonString text && text.getString().isBlank();
    return !isEmpty && !JsonValue.NULL.equals(value);
  }

  /** Makes something of a text. */
  @FunctionalInterface
  private interface Parsing<T> {
    T parse();
  }

  private static <T> Optional<T> parsed(Parsing<T> parsing) {
    try {
      return Optional.of(parsing.parse());
    } catch (DateTimeException noTime) {
      return Optional.empty();
    }
  }
}
