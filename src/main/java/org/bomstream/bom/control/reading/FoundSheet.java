package org.bomstream.bom.control.reading;

/**
 * A sheet that was looked at.
 *
 * @param name as the workbook has it; of a text file empty
 * @param rows that are not blank; of a sheet that was not taken, of those looked at
 * @param score how much its table looks like a BOM, from 0 to 1
 * @param why in a sentence
 */
public record FoundSheet(String name, int rows, double score, String why) {}
