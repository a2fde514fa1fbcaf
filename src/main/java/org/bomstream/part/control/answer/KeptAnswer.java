package org.bomstream.part.control.answer;

import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;

/** An answer that serves all who ask the same. A failure is none: whoever comes next asks anew. */
public sealed interface KeptAnswer {

  /** The source has the part. */
  record Found(Listing listing, Match match) implements KeptAnswer {}

  /** The source knows no such part; {@code detail} tells a buyer what was looked for. */
  record NotFound(String detail) implements KeptAnswer {}

  /** Several parts may be meant; {@code detail} names them. */
  record Ambiguous(String detail) implements KeptAnswer {}
}
