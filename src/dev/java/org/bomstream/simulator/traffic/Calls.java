package org.bomstream.simulator.traffic;

import java.util.List;
import java.util.Map;
import org.bomstream.simulator.json.Tree;

/**
 * How one supplier was called.
 *
 * @param total calls but those for tokens
 * @param tokens calls for tokens
 * @param violations calls above a quota
 * @param parts that were matched
 * @param outcomes how many calls ended so: {@code answered}, {@code throttled}, …
 * @param peaks by limit, the most calls of any such stretch
 * @param numbers by part number or order code, how often each kind of question asked for it
 * @param told the same of those whose answer could be read
 */
public record Calls(
    int total,
    int tokens,
    int violations,
    int parts,
    Map<String, Integer> outcomes,
    Map<Limit, Traffic.Peak> peaks,
    Map<String, Map<String, Integer>> numbers,
    Map<String, Map<String, Integer>> told) {

  /** How many calls ended so. */
  public int ended(Outcome outcome) {
    return outcomes.getOrDefault(outcome.word(), 0);
  }

  /** How many questions were for that number, as it was written. */
  public int asked(String number) {
    return numbers.getOrDefault(number, Map.of()).values().stream().mapToInt(count -> count).sum();
  }

  /** How often the question was asked that was asked most often. */
  public int askedMost() {
    return numbers.values().stream()
        .flatMap(kinds -> kinds.values().stream())
        .mapToInt(count -> count)
        .max()
        .orElse(0);
  }

  /** How many questions had been answered before, in an answer that could be read. */
  public int toldAgain() {
    return told.values().stream()
        .flatMap(kinds -> kinds.values().stream())
        .mapToInt(count -> count - 1)
        .sum();
  }

  /** Some of them: number, kind of question, how often. */
  public List<String> someToldAgain() {
    return told.entrySet().stream()
        .flatMap(
            number ->
                number.getValue().entrySet().stream()
                    .filter(kind -> kind.getValue() > 1)
                    .map(kind -> number.getKey() + " " + kind))
        .limit(5)
        .toList();
  }

  /** As the admin port tells it. */
  public Tree tree() {
    var windows = new Tree();
    peaks.forEach(
        (limit, peak) ->
            windows.put(limit.word(), Tree.of("quota", peak.quota(), "most", peak.most())));
    var asked = new Tree();
    numbers.forEach((number, kinds) -> asked.put(number, counts(kinds)));
    return Tree.of(
        "total", total,
        "tokens", tokens,
        "refused", total - ended(Outcome.ANSWERED),
        "violations", violations,
        "parts", parts,
        "outcomes", counts(outcomes),
        "windows", windows,
        "numbers", asked);
  }

  private static Tree counts(Map<String, Integer> counts) {
    var tree = new Tree();
    counts.forEach(tree::put);
    return tree;
  }
}
