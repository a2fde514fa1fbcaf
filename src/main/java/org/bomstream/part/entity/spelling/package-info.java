/** How part numbers and makers are written, and which spellings mean the same. */
@NullMarked
package org.bomstream.part.entity.spelling;

import org.jspecify.annotations.NullMarked;
