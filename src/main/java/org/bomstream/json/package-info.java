/** JSON as all replies and events have it. */
@NullMarked
package org.bomstream.json;

import org.jspecify.annotations.NullMarked;
