/**
 * The part source in our own database: files of parts, loaded and kept up to date, and which of
 * their parts is the one asked for.
 */
@NullMarked
package org.bomstream.part.source.catalogue;

import org.jspecify.annotations.NullMarked;
