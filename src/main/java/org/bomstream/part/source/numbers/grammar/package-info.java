/**
 * What part number systems are written with: a {@link Family} reads its {@link Field}s one after
 * another, each of which looks its code up in a table of {@link Codes}, or reads a value by a
 * {@link ValueCode}; {@link Rules} then say what does not go together.
 */
@NullMarked
package org.bomstream.part.source.numbers.grammar;

import org.jspecify.annotations.NullMarked;
