/** Who is calling, and for which organization. Knows no other component. */
@NullMarked
package org.bomstream.identity;

import org.jspecify.annotations.NullMarked;
