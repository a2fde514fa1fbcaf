/**
 * What one cell says, whatever column it stands in: texts, quantities, designators, whether a part
 * is left off (DnpWords in any column, FittingWords in one of its own), nothing.
 */
@NullMarked
package org.bomstream.bom.control.cell;

import org.jspecify.annotations.NullMarked;
