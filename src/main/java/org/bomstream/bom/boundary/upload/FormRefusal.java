package org.bomstream.bom.boundary.upload;

import java.util.List;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;

/** Why a form is not taken, as opposed to the file in it. */
public final class FormRefusal {
  private FormRefusal() {}

  static Problem noBoundary(int longest) {
    return broken(
        "no_boundary",
        "The Content-Type of the form names no boundary, or one of more than %d characters."
            .formatted(longest));
  }

  static Problem noName(int part) {
    return broken(
        "no_part_name",
        "Part %d of the form has no Content-Disposition with a name.".formatted(part));
  }

  static Problem longHeader(int part, int line, int all) {
    return broken(
        "header_too_long",
        ("Part %d of the form has a header line of more than %,d bytes, or more than %,d such"
                + " lines.")
            .formatted(part, line, all));
  }

  static Problem damaged(int part) {
    return broken(
        "broken_form", "The headers of part %d of the form cannot be read.".formatted(part));
  }

  static Problem cutOff(int part) {
    return broken(
        "form_cut_off",
        "The form ends within part %d, without the boundary that closes it.".formatted(part));
  }

  static Problem noFile() {
    return broken("no_file", "The form has no part named file.");
  }

  /** Two files are two BOMs, of which one would be lost in silence. */
  static Problem twice(String called) {
    return broken("part_twice", "The form has two parts named %s; it takes one.".formatted(called));
  }

  static Problem tooManyParts(int most) {
    String detail = "The form has more than %d parts.".formatted(most);
    return new Problem(413, "Content Too Large", detail)
        .errors(List.of(Fault.inFile("too_many_parts", detail)));
  }

  static Problem nested(int part) {
    return unsupported(
        "Part %d of the form has parts itself; send the file alone.".formatted(part));
  }

  public static Problem otherMultipart() {
    return unsupported("Of all multipart types only multipart/form-data is taken.");
  }

  private static Problem unsupported(String detail) {
    return new Problem(415, "Unsupported Media Type", detail)
        .errors(List.of(Fault.inFile("multipart_type", detail)));
  }

  private static Problem broken(String code, String detail) {
    return new Problem(400, "Bad Request", detail).errors(List.of(Fault.inFile(code, detail)));
  }
}
