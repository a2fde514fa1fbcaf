package org.bomstream.bom.control.reading;

import java.util.List;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * All that was understood of a BOM file: an import keeps its lines, a preview shows how they came.
 *
 * @param sheets those that were looked at, in the file's order; of a text file one without a name
 * @param sheet the name of the one that was taken; null for a text file
 * @param encoding its IANA name; null for a workbook
 * @param delimiter one character; null for a workbook
 * @param headerRow the row of the titles (of several the last), counted from 1; 0 where the file
 *     has none
 * @param columns all that have a title or cells, in the file's order
 * @param leftOut rows that are neither blank nor a line: titles, totals, repeated headers; the
 *     first {@link LeftOut#MOST}
 * @param ignoredRows how many such rows there are
 * @param lines in the file's order
 * @param questions what a person should answer
 * @param warnings what looked odd, place by place; bounded
 * @param mapping that gives exactly this
 */
public record ImportReading(
    List<FoundSheet> sheets,
    @Nullable String sheet,
    @Nullable String encoding,
    @Nullable String delimiter,
    int headerRow,
    List<FoundColumn> columns,
    List<LeftOut> leftOut,
    int ignoredRows,
    List<ReadLine> lines,
    List<Question> questions,
    List<Fault> warnings,
    ImportMapping mapping) {}
