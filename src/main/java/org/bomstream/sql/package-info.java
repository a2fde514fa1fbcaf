/** How values get into SQL statements where they need a form of their own. */
@NullMarked
package org.bomstream.sql;

import org.jspecify.annotations.NullMarked;
