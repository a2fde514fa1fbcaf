package org.bomstream.part.source.own;

import java.util.List;
import java.util.Optional;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.reply.Specification;

/**
 * Reads one parameter of a company's own source: by its value and unit, where it has both, else by
 * its text.
 */
final class OwnParameter {
  private OwnParameter() {}

  /** Empty for one without a name, or without anything to say. */
  static Optional<Parameter> of(Fields its) {
    Optional<String> name = its.text("name");
    Optional<String> value = its.text("value");
    Optional<String> text = its.text("text");
    Optional<String> measure =
        value.map(number -> number + its.text("unit").map(unit -> " " + unit).orElse(""));
    Optional<String> said = measure.or(() -> text);
    if (name.isEmpty() || said.isEmpty()) {
      its.remark(name.isEmpty() ? "name" : "text", "missing");
      return Optional.empty();
    }
    return read(name.get(), said.get()).map(read -> named(read, text.orElse(said.get())));
  }

  private static Optional<Parameter> read(String name, String text) {
    var specification = new Specification();
    specification.add(name, text);
    List<Parameter> read = specification.parameters();
    return read.stream().findFirst();
  }

  private static Parameter named(Parameter read, String text) {
    return new Parameter(read.name(), read.value(), read.unit(), text);
  }
}
