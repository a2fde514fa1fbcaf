package org.bomstream.part.source.reply;

import java.util.List;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.reading.ParameterList;
import org.bomstream.part.source.reading.SaidText;

/** What a supplier says of a part's properties, line by line: {@code Tolerance}, {@code ±1%}. */
public final class Specification {
  private final ParameterList lines = new ParameterList();

  /** Adds one line; words such as {@code n/a} say nothing. */
  public void add(String name, String text) {
    SaidText.of(text).ifPresent(said -> lines.add(name, said));
  }

  /** With the names and units that parts are compared by; of two of one name the first. */
  public List<Parameter> parameters() {
    return lines.all();
  }
}
