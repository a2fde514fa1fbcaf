package org.bomstream.sql;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as PostgreSQL reads them, where a statement casts the text to an array. */
public final class SqlArray {
  private SqlArray() {}

  /** Of numbers, truth values or UUIDs; a text would have to be quoted. */
  public static String of(Collection<?> values) {
    return values.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** Of arrays of such values, each as a text: they need not be of one length. */
  public static String ofArrays(Collection<? extends Collection<?>> arrays) {
    return of(arrays.stream().map(array -> '"' + of(array) + '"').toList());
  }

  /**
   * Of anything that may be written as a text. Without zero bytes, which PostgreSQL cannot keep.
   */
  public static String ofTexts(Collection<? extends @Nullable Object> values) {
    return values.stream().map(SqlArray::quoted).collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(@Nullable Object value) {
    return value == null
        ? "NULL"
        : '"'
            + value.toString().replace("\0", "").replace("\\", "\\\\").replace("\"", "\\\"")
            + '"';
  }
}
