package org.bomstream.bom.control.reading;

import java.util.List;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/** Why a mapping is not taken: it is never obeyed in part. */
public final class MappingRefusal {
  /** Characters of a mapping that a message repeats. */
  private static final int QUOTED = 60;

  private MappingRefusal() {}

  static Problem noJson() {
    return at("", "bad_mapping", "The mapping is no JSON object.");
  }

  static Problem unknownMember(String name) {
    String detail = "The mapping has the member %s, which is unknown.".formatted(quoted(name));
    return at("/" + escaped(name), "unknown_member", detail);
  }

  static Problem unknownField(String field) {
    return at(
        "/columns/" + escaped(field),
        "unknown_field",
        "The mapping names the field %s, which is unknown.".formatted(quoted(field)));
  }

  static Problem badValue(String member, String expected) {
    return at(
        "/" + member,
        "bad_mapping",
        "The mapping's member %s is to be %s.".formatted(quoted(member), expected));
  }

  /** A title or an index that the file does not have. */
  public static Problem unknownColumn(String field, String column) {
    return at(
        "/columns/" + escaped(field),
        "unknown_column",
        "The mapping says that %s is in the column %s, which the table does not have."
            .formatted(quoted(field), quoted(column)));
  }

  /** Several columns of the file are called so. */
  public static Problem ambiguousColumn(String field, String column) {
    return at(
        "/columns/" + escaped(field),
        "ambiguous_column",
        "The mapping says that %s is in the column %s, and the table has several of that title."
                .formatted(quoted(field), quoted(column))
            + " Name it by its index.");
  }

  /** A sheet, row or encoding that the file does not have. */
  public static Problem notInFile(String member, String value) {
    return at(
        "/" + member,
        "unknown_" + member,
        "The mapping says %s %s, which the file does not have.".formatted(member, quoted(value)));
  }

  private static Problem at(String pointer, String code, String detail) {
    return new Problem(422, "Unprocessable Content", detail)
        .errors(List.of(new Fault("/mapping" + pointer, null, null, code, detail)));
  }

  private static String quoted(String text) {
    return "\"%s\"".formatted(text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text);
  }

  /** As a JSON pointer has it. */
  private static String escaped(String name) {
    String first = name.length() > QUOTED ? name.substring(0, QUOTED) : name;
    return first.replace("~", "~0").replace("/", "~1");
  }
}
