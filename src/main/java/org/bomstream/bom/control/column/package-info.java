/**
 * Which column holds what: by its title, by what stands below it, and by what a person says. All
 * scores and thresholds are in {@link org.bomstream.bom.control.column.ColumnScores}.
 */
@NullMarked
package org.bomstream.bom.control.column;

import org.jspecify.annotations.NullMarked;
