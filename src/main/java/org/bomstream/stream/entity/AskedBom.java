package org.bomstream.stream.entity;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One of the BOMs that a client asks to see.
 *
 * @param id as the client named it, not checked yet
 * @param lastEventId the number of the event up to which it has got the BOM before
 */
public record AskedBom(String id, OptionalLong lastEventId) {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /**
   * @param lastEventIds as the client gave it: a number, or one for each BOM, joined by dots; what
   *     is neither counts as absent
   */
  public static List<AskedBom> all(List<String> ids, Optional<String> lastEventIds) {
    List<String> numbers =
        lastEventIds
            .map(text -> List.of(DOT.split(text.strip(), ids.size() + 1)))
            .orElse(List.of());
    return numbers.size() == ids.size()
        ? IntStream.range(0, ids.size())
            .mapToObj(bom -> new AskedBom(ids.get(bom), number(numbers.get(bom))))
            .toList()
        : ids.stream().map(id -> new AskedBom(id, OptionalLong.empty())).toList();
  }

  private static OptionalLong number(String text) {
    return NUMBER.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }
}
