package org.bomstream.bom.boundary;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as opposed to what was asked for ({@link PageRequest}).
 *
 * @param nextCursor what to ask for next; null at the end
 */
public record ListPage<T>(List<T> items, @Nullable String nextCursor) {

  /**
   * @param found one more than the limit where there is more
   */
  public static <E, T> ListPage<T> of(
      List<E> found, int limit, Function<E, T> view, Function<E, String> cursor) {
    boolean more = found.size() > limit;
    List<E> shown = more ? found.subList(0, limit) : found;
    return new ListPage<>(
        shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()) : null);
  }
}
