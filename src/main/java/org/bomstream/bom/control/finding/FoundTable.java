package org.bomstream.bom.control.finding;

import java.util.List;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.reading.FoundSheet;
import org.bomstream.bom.control.reading.Question;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The table that is to be read, and where it was found.
 *
 * @param encoding null for a workbook, as delimiter
 * @param sheet null for a text
 * @param questions that came up on the way to it
 * @param warnings of what is not read
 */
public record FoundTable(
    TableGuess guess,
    List<FoundSheet> sheets,
    @Nullable String sheet,
    @Nullable String encoding,
    @Nullable String delimiter,
    List<Question> questions,
    List<Fault> warnings) {}
