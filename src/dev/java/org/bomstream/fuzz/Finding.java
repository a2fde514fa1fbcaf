package org.bomstream.fuzz;

import java.nio.file.Path;

/**
 * An input that should not have done what it did.
 *
 * @param number of the input, of those that the seed makes
 * @param input a file that holds it
 */
public record Finding(
    String target, long seed, int number, Path input, String complaint, String detail) {

  @Override
  public String toString() {
    return "%s, seed %d, input %d (%s): %s; %s"
        .formatted(target, seed, number, input, complaint, detail);
  }
}
