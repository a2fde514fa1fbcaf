package org.bomstream.problem;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a request names and its address does not know. It is refused: were it passed over, a
 * misspelt limit or scope would do what nobody has asked for. Values are not repeated: one may be a
 * token.
 */
public enum UnknownName {
  QUERY("unknown_parameter", "parameter"),
  BODY("unknown_member", "member"),
  FORM("unknown_part", "part");

  /** Of more it is not said which. */
  private static final int MOST = 10;

  private static final int LONGEST = 40;

  private final String code;
  private final String word;

  UnknownName(String code, String word) {
    this.code = code;
    this.word = word;
  }

  /**
   * @throws Problem 422 that names each that is not known
   */
  public void refuse(Collection<String> named, Set<String> known) {
    List<Fault> faults =
        named.stream()
            .filter(name -> !known.contains(name))
            .sorted()
            .limit(MOST)
            .map(name -> fault(ClientText.tidied(name, LONGEST), known))
            .toList();
    if (!faults.isEmpty()) {
      throw new Problem(422, "Unprocessable Content", faults.getFirst().detail()).errors(faults);
    }
  }

  private Fault fault(String name, Set<String> known) {
    String detail = "There is no %s %s here; %s.".formatted(word, name, allowed(known));
    return this == BODY
        ? new Fault("/" + name.replace("~", "~0").replace("/", "~1"), null, null, code, detail)
        : new Fault(null, null, name, code, detail);
  }

  private String allowed(Set<String> known) {
    return known.isEmpty()
        ? "none is taken"
        : new TreeSet<>(known).stream().collect(Collectors.joining(", ", "what is taken: ", ""));
  }
}
