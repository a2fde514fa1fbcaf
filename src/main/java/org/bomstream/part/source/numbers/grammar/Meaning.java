package org.bomstream.part.source.numbers.grammar;

import java.util.List;
import org.bomstream.part.entity.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a code says of the part.
 *
 * @param code its characters
 * @param packageName null where it says nothing of the package
 */
public record Meaning(String code, @Nullable String packageName, List<Parameter> parameters) {

  public Meaning {
    parameters = List.copyOf(parameters);
  }
}
