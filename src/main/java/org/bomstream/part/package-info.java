/**
 * What is known about a part number. All sources are asked through {@code control}; each source has
 * a folder of its own below {@code source}. Knows no other component.
 */
@NullMarked
package org.bomstream.part;

import org.jspecify.annotations.NullMarked;
