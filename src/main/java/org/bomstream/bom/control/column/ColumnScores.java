package org.bomstream.bom.control.column;

/** What each sign that tells a column's meaning weighs, and how much is enough. */
final class ColumnScores {
  /** A title that means nothing else, such as {@code MPN}. */
  static final double TITLE = 0.8;

  /** A title that means several things, such as {@code Part Number}. */
  static final double WEAK_TITLE = 0.6;

  /** A title that is one of ours but for a letter or two, or has one of ours in it. */
  static final double NEAR_TITLE = 0.55;

  /** A title that says something only together with what is below it. */
  static final double HINT = 0.15;

  /** The cells are what the title says. */
  static final double CELLS_FIT = 0.2;

  /** The cells are something else. */
  static final double CELLS_CONTRADICT = -0.6;

  /** Cells that can hardly be anything else, whatever the title: designators, order codes. */
  static final double TELLING_CELLS = 0.65;

  /** Cells that are likely that. */
  static final double LIKELY_CELLS = 0.5;

  /** Less is not taken. */
  static final double TAKEN = 0.45;

  /** Less is said. */
  static final double SURE = 0.7;

  /** A rival that is not worth naming. */
  static final double RIVAL = 0.2;

  /** So many of a column's cells fit when it is to be told by them alone. */
  static final double MOST_CELLS = 0.8;

  /** So many fit when the title says so too. */
  static final double ENOUGH_CELLS = 0.6;

  /** So few fit that the title is wrong. */
  static final double HARDLY_ANY = 0.2;

  /** Fewer cells contradict no title. */
  static final int FEWEST_AGAINST = 3;

  /** Fewer cells tell nothing by themselves. */
  static final int FEWEST_ALONE = 2;

  private ColumnScores() {}
}
