/**
 * How what sources write is read, whoever wrote it: numbers with units, names of parameters, prices
 * in the manner of a country, members that may be missing; as opposed to what one source's fields
 * are called.
 */
@NullMarked
package org.bomstream.part.source.reading;

import org.jspecify.annotations.NullMarked;
