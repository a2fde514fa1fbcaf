/**
 * What the numbers of multilayer ceramic capacitors of all makers have in common: values in
 * picofarads, dielectrics, tolerances that fit both, chips of a width and a largest value.
 */
@NullMarked
package org.bomstream.part.source.numbers.ceramic;

import org.jspecify.annotations.NullMarked;
