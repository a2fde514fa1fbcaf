package org.bomstream.enrichment.control;

import java.util.Collection;
import java.util.stream.Collectors;

/** Values as PostgreSQL reads them, where a statement casts the text to an array. */
final class SqlArray {
  private SqlArray() {}

  /** Of numbers or UUIDs; a text would have to be quoted. */
  static String of(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
