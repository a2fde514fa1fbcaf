/** Where in a sheet a table begins: its header in one to three rows, or none at all. */
@NullMarked
package org.bomstream.bom.control.header;

import org.jspecify.annotations.NullMarked;
