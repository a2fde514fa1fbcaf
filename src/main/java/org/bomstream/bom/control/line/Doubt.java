package org.bomstream.bom.control.line;

/**
 * A sign that a part may be left off the board, which means something else now and then.
 *
 * @param code a stable word for programs
 * @param says what the row says or is, in words that follow its number
 * @param isLeftOff what is taken for likely
 */
record Doubt(String code, String says, boolean isLeftOff) {}
