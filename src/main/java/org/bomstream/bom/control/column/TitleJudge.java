package org.bomstream.bom.control.column;

import java.util.Optional;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.FittingWords;
import org.bomstream.part.entity.OrderCode.Supplier;

/** Judges a column by its title, and its title by what stands below it. */
final class TitleJudge {
  private TitleJudge() {}

  static void judge(Candidate candidate) {
    Optional<BomColumn> exact = ColumnAliases.column(candidate.index(), candidate.title());
    exact
        .or(() -> ColumnAliases.near(candidate.index(), candidate.title()))
        .ifPresent(column -> judge(candidate, column, exact.isPresent()));
  }

  private static void judge(Candidate candidate, BomColumn column, boolean isExact) {
    ColumnContent content = candidate.content();
    double title = title(column.field(), isExact);
    double cells = cells(column.field(), content);
    double score = title + cells;
    if (score < ColumnScores.TAKEN) {
      candidate.rival(column.field(), score + ColumnScores.WEAK_TITLE / 2);
      candidate.drop(
          "Its title says %s, but its cells do not look like that.".formatted(name(column)));
      return;
    }
    BomColumn holding = isOfNumbers(column.field()) ? column.holding(codes(content)) : column;
    candidate.take(holding, score, why(holding, isExact, cells));
  }

  private static boolean isOfNumbers(BomField field) {
    return field == BomField.MPN || field == BomField.PART_NUMBER;
  }

  /** Whose order codes stand where part numbers belong; of several suppliers, any of them. */
  private static Optional<Supplier> codes(ColumnContent content) {
    return content.supplier().or(content::mixedSupplier);
  }

  private static double title(BomField field, boolean isExact) {
    if (!isExact) {
      return ColumnScores.NEAR_TITLE;
    }
    return field.standsInFor().isPresent() ? ColumnScores.WEAK_TITLE : ColumnScores.TITLE;
  }

  private static double cells(BomField field, ColumnContent content) {
    if (content.filled() == 0) {
      return 0;
    }
    double fit = fit(field, content);
    if (fit >= ColumnScores.ENOUGH_CELLS) {
      return ColumnScores.CELLS_FIT;
    }
    boolean against =
        fit < ColumnScores.HARDLY_ANY && content.filled() >= ColumnScores.FEWEST_AGAINST;
    return against ? ColumnScores.CELLS_CONTRADICT : 0;
  }

  /** The share of cells that are what the title says; a half where cells tell nothing. */
  private static double fit(BomField field, ColumnContent content) {
    return switch (field) {
      case DESIGNATOR -> content.share(CellShape::isListOfPlaces);
      case PART -> content.share(CellShape.DESIGNATORS);
      case QUANTITY -> content.share(CellShape.QUANTITY) + content.leftOffShare();
      case MPN, PART_NUMBER -> numbersFit(content);
      case MANUFACTURER -> makersFit(content);
      case NOT_FITTED -> unless(content.share(FittingWords::isMounting));
      case FITTED -> unless(content.share(FittingWords::isOdd));
      default -> 0.5;
    };
  }

  /** Nothing of it where most cells are something else. */
  private static double unless(double others) {
    return others >= ColumnScores.ENOUGH_CELLS ? 0 : 0.5;
  }

  /** Part numbers of mechanics are called anything; texts and designators are none. */
  private static double numbersFit(ColumnContent content) {
    double against =
        content.share(CellShape.PROSE)
            + (content.isAllDesignators() ? 1 : 0)
            + content.share(CellShape.URL);
    double fit = content.share(CellShape.MPN);
    return against >= ColumnScores.MOST_CELLS && fit < ColumnScores.HARDLY_ANY
        ? 0
        : Math.max(fit, 0.5);
  }

  private static double makersFit(ColumnContent content) {
    double makers = content.share(CellShape.MAKER);
    boolean numbers = content.share(CellShape.MPN) >= ColumnScores.MOST_CELLS;
    return numbers && makers < ColumnScores.HARDLY_ANY ? 0 : Math.max(makers, 0.5);
  }

  private static String why(BomColumn column, boolean isExact, double cells) {
    String title = isExact ? "Its title says so" : "Its title is near to one that says so";
    String codes =
        column.codesOf().map(supplier -> ", though its cells hold order codes").orElse("");
    return title + (cells > 0 ? ", and its cells look like that" : "") + codes + ".";
  }

  private static String name(BomColumn column) {
    return String.valueOf(FieldNames.of(column)).replace('_', ' ');
  }
}
