/**
 * The part source in our own database: keeps it as the catalogue files say, and picks the part that
 * a line asks for. How a file is read is below in {@code file}.
 */
@NullMarked
package org.bomstream.part.source.catalogue;

import org.jspecify.annotations.NullMarked;
