package org.bomstream.benchmark.scale;

/** The parts that lines refer to: BOMs of a kind ask for the same ones. */
final class FilledParts {
  static final String FILL =
      """
      insert into part (id, number_key, maker_key, mpn, manufacturer, description, lifecycle, rohs,
        source, retrieved_at, digests)
      overriding system value
      select k * 1000 + n, p, 'TEXASINSTRUMENTS', p, 'Texas Instruments',
        'Thick film resistor, 10 kOhm, 1 %, 0603', 'ACTIVE', 'COMPLIANT', 'delay', now(), ''
      from generate_series(0, 99) k, generate_series(1, 1000) n, format('DELAY-0-%s-%s', k, n) p
      """;

  private static final int KINDS = 100;
  private static final int LINES_OF_A_KIND = 1_000;

  private FilledParts() {}

  static long id(int bom, int line) {
    return (long) (bom % KINDS) * LINES_OF_A_KIND + line;
  }

  static String number(int bom, int line) {
    return "DELAY-0-" + bom % KINDS + "-" + line;
  }
}
