/** Reads netlists of KiCad as tables of their components. */
@NullMarked
package org.bomstream.bom.control.file.netlist;

import org.jspecify.annotations.NullMarked;
