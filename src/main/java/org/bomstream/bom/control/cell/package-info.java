/** What one cell says, whatever column it stands in: texts, quantities, designators, nothing. */
@NullMarked
package org.bomstream.bom.control.cell;

import org.jspecify.annotations.NullMarked;
