package org.bomstream.chaos.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts that nobody makes, so that nothing but the simulator knows them. */
final class MadeParts {
  private static final List<String> MAKERS =
      List.of("Texas Instruments", "Microchip Technology", "STMicroelectronics", "Infineon Technologies");

  /** Of so many parts one is sold by a single supplier, and one by nobody. */
  private static final int SOLE_EVERY = 5;

  private static final int UNSOLD_EVERY = 20;
  private static final List<String> SOLE_SELLERS = List.of("element14", "mouser");

  /** The beginning of a number that nobody sells. */
  static final String UNSOLD = "NOBODY";

  private MadeParts() {}

  /** One set of parts for each round, so that none is known before: written as a catalogue. */
  static Path catalogue(String name, int rounds, int parts) {
    var lines =
        IntStream.range(0, rounds)
            .boxed()
            .flatMap(round -> IntStream.range(0, parts).mapToObj(part -> json(round, part)));
    try {
      var file = Path.of("target/homes", name + "-parts.jsonl").toAbsolutePath();
      Files.createDirectories(file.getParent());
      return Files.writeString(file, lines.collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(int round, int part) {
    var sellers =
        part % SOLE_EVERY == 0
            ? ", \"sold_by\": [\"%s\"]"
                .formatted(SOLE_SELLERS.get(part / SOLE_EVERY % SOLE_SELLERS.size()))
            : "";
    return "{\"mpn\": \"%s\", \"manufacturer\": \"%s\", \"description\": \"Part %s\"%s}"
        .formatted(sold(round, part), maker(part), sold(round, part), sellers);
  }

  private static String sold(int round, int part) {
    return String.format(Locale.ROOT, "ZQ%dK%04d", round, part);
  }

  private static String number(int round, int part) {
    return part % UNSOLD_EVERY == 1 ? UNSOLD + round + "K" + part : sold(round, part);
  }

  private static String maker(int part) {
    return MAKERS.get(part % MAKERS.size());
  }

  /** With each of the round's first parts once, or with every second of them and so on. */
  static String each(int round, int count, int step) {
    return csv(
        IntStream.iterate(0, part -> part < count, part -> part + step)
            .mapToObj(part -> sold(round, part) + "," + maker(part)));
  }

  /** With that many lines, which name the round's first parts again and again. */
  static String again(int round, int parts, int lines) {
    return csv(
        IntStream.range(0, lines)
            .map(line -> line % parts)
            .mapToObj(part -> sold(round, part) + "," + maker(part)));
  }

  /** With that many lines, drawn from all parts of the round. */
  static String bom(int round, int parts, int lines, Random random) {
    var drawn = new ArrayList<String>();
    for (var line = 0; line < lines; line++) {
      var part = random.nextInt(parts);
      drawn.add(number(round, part) + "," + maker(part));
    }
    return csv(drawn.stream());
  }

  private static String csv(Stream<String> parts) {
    var lines = parts.toList();
    return IntStream.range(0, lines.size())
        .mapToObj(line -> "U%d,1,%s".formatted(line + 1, lines.get(line)))
        .collect(Collectors.joining("\n", "Designator,Quantity,MPN,Manufacturer\n", "\n"));
  }
}
