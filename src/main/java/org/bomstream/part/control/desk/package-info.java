/**
 * How suppliers are asked: when, for whom and how often, as opposed to what one call of each is
 * ({@code part.control.supplier}).
 */
@NullMarked
package org.bomstream.part.control.desk;

import org.jspecify.annotations.NullMarked;
