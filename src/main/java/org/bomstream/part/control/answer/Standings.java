package org.bomstream.part.control.answer;

import java.util.Map;
import java.util.Set;

/**
 * How questions stand at one moment.
 *
 * @param answers those that are fresh
 * @param inFlight questions without one that somebody is asking
 */
public record Standings(Map<Question, KeptAnswer> answers, Set<Question> inFlight) {
  /** Where no source's answers are kept. */
  public static final Standings NONE = new Standings(Map.of(), Set.of());
}
