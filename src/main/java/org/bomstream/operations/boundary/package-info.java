/** What operators ask by REST: BOMs that another system enriches are made known here. */
@NullMarked
package org.bomstream.operations.boundary;

import org.jspecify.annotations.NullMarked;
