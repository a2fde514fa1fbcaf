/**
 * element14, Farnell, Newark: shops of one house, by its Product Search API (<a
 * href="https://partner.element14.com">partner.element14.com</a>).
 */
@NullMarked
package org.bomstream.part.source.element14;

import org.jspecify.annotations.NullMarked;
