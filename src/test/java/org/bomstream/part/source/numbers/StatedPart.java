package org.bomstream.part.source.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part as a reply, a catalogue or a BOM states it, as opposed to what its number says.
 *
 * @param labelled what stands under a label of its own, by the label in lower case
 * @param text sentences that name the part's values between other words
 */
record StatedPart(
    String source, String maker, String mpn, Map<String, String> labelled, String text) {

  StatedPart {
    mpn = mpn.strip().toUpperCase(Locale.ROOT);
  }

  /** What stands under the first of these labels that is there and not empty. */
  Optional<String> under(List<String> labels) {
    return labels.stream()
        .map(labelled::get)
        .filter(value -> value != null && !value.isBlank() && !value.strip().equals("-"))
        .findFirst();
  }
}
