package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Makes inputs out of good ones, always the same of the same seed. */
public final class Mutation {
  private final Random random;
  private final List<byte[]> seeds;
  private final Edits edits;

  /**
   * @param words what means something to the parser, beside what is odd everywhere
   * @param longest in bytes, of an input
   */
  public Mutation(long seed, List<byte[]> seeds, Collection<String> words, int longest) {
    this.random = new Random(seed);
    this.seeds = seeds;
    List<byte[]> all = new ArrayList<>(Words.ODD);
    words.forEach(word -> all.add(word.getBytes(UTF_8)));
    this.edits = new Edits(random, seeds, all, longest);
  }

  static Mutation of(Target target, long seed) {
    return new Mutation(seed, target.seeds(), target.words(), target.bounds().longest());
  }

  /** The next input: one edit is the most likely, since what has many is refused at once. */
  public byte[] next() {
    byte[] input = seeds.get(random.nextInt(seeds.size()));
    do {
      input = edits.any(input);
    } while (random.nextBoolean());
    return input;
  }
}
