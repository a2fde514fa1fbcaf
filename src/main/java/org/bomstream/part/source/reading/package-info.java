/**
 * How what sources write is read, whoever wrote it: numbers with units and in the manner of a
 * country, names of parameters, texts that say nothing; as opposed to what one source's fields are
 * called. What only suppliers' replies need is in {@code reply}.
 */
@NullMarked
package org.bomstream.part.source.reading;

import org.jspecify.annotations.NullMarked;
