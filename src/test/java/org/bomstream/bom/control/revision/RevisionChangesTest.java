package org.bomstream.bom.control.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionChangesTest {

  @Test
  void findsNoChangeInAnotherOrder() {
    var changes =
        RevisionChanges.of(
            List.of(line(1, "A", 2, "R1", "R2"), line(2, "B", 1, "C1")),
            List.of(line(1, "B", 1, "C1"), line(2, "A", 2, "R2", "R1")));

    assertThat(changes.changes()).isEmpty();
    assertThat(changes.former().get(2).number()).isEqualTo(1);
  }

  @Test
  void findsWhatCameAndWent() {
    var changes = of(List.of(line(1, "A", 1, "R1")), List.of(line(1, "B", 1, "C1")));

    assertThat(changes).containsExactly("added 1 null B", "removed 1 A null");
  }

  @Test
  void findsAnotherPartInTheSamePlace() {
    var changes = of(List.of(line(1, "A", 1, "R1")), List.of(line(1, "B", 1, "R1")));

    assertThat(changes).containsExactly("part 1 A B");
  }

  @Test
  void findsAnotherQuantityHoweverItIsWritten() {
    var changes =
        of(
            List.of(line(1, "A", 2, "R1", "R2"), line(2, "B", 1, "C1")),
            List.of(
                line(1, "A", 3, "R1", "R2", "R3"),
                new FileLine(2, List.of("C1"), new BigDecimal("1.0"), "B", null, List.of())));

    assertThat(changes).containsExactly("quantity 1 2 3");
  }

  /** The first of two that a line was split into has fewer of its places, but another part. */
  @Test
  void followsThePartWhereALineIsSplit() {
    var changes =
        of(
            List.of(line(1, "A", 3, "R1", "R2", "R3")),
            List.of(line(1, "B", 1, "R1"), line(2, "A", 2, "R2", "R3")));

    assertThat(changes).containsExactly("added 1 null B", "quantity 2 3 2");
  }

  @Test
  void matchesByThePartAloneWhereThereAreNoPlaces() {
    var changes =
        of(
            List.of(line(1, "A", 1), line(2, "A", 5), line(3, "B", 1)),
            List.of(line(1, "B", 1), line(2, "A", 1), line(3, "A", 5)));

    assertThat(changes).isEmpty();
  }

  /** Nothing tells two of them from each other, or from any other line. */
  @Test
  void matchesNothingToNothing() {
    var nothing = new FileLine(1, List.of(), null, null, null, List.of());

    assertThat(of(List.of(nothing), List.of(nothing)))
        .containsExactly("added 1 null null", "removed 1 null null");
  }

  private static List<String> of(List<FileLine> before, List<FileLine> after) {
    return RevisionChanges.of(before, after).changes().stream()
        .map(c -> "%s %d %s %s".formatted(c.kind().code(), c.lineNumber(), c.from(), c.to()))
        .toList();
  }

  private static FileLine line(int number, String mpn, int quantity, String... places) {
    return new FileLine(
        number, List.of(places), BigDecimal.valueOf(quantity), mpn, null, List.of());
  }
}
