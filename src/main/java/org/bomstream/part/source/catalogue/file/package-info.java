/** From a catalogue file's bytes to parts: what format it has, which column says what. */
@NullMarked
package org.bomstream.part.source.catalogue.file;

import org.jspecify.annotations.NullMarked;
