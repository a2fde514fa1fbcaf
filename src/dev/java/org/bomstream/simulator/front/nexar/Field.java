package org.bomstream.simulator.front.nexar;

import java.util.List;
import org.bomstream.simulator.json.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A field that a query selects.
 *
 * @param key what the answer calls it
 * @param fields what is selected of it; none for a single value
 */
record Field(String key, String name, Tree arguments, List<Field> fields) {

  /**
   * What of a value was selected, and nothing else.
   *
   * @throws IllegalArgumentException where a field is selected that there is not
   */
  @Nullable Object of(@Nullable Object value, String type) {
    return switch (value) {
      case Tree tree -> selected(tree, type);
      case List<?> list -> list.stream().map(each -> of(each, type)).toList();
      case null, default -> value;
    };
  }

  private Tree selected(Tree tree, String type) {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException(
          "Field `%s` of type `%s` must have a selection of subfields.".formatted(name, type));
    }
    var selected = new Tree();
    for (var field : fields) {
      if (!tree.has(field.name)) {
        throw new IllegalArgumentException(
            "The field `%s` does not exist on the type `%s`.".formatted(field.name, type));
      }
      selected.put(field.key, field.of(tree.get(field.name), field.name));
    }
    return selected;
  }
}
