/** KiCad's symbol libraries: from their text to symbols with their fields, and no further. */
@NullMarked
package org.bomstream.part.source.catalogue.file.kicad;

import org.jspecify.annotations.NullMarked;
