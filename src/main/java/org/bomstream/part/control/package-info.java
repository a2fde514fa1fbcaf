/**
 * How all part sources are asked together: their order, timeouts, retries, and what becomes of
 * their answers. Knows no source by name: what a source is, {@link
 * org.bomstream.part.control.PartSource} says.
 */
@NullMarked
package org.bomstream.part.control;

import org.jspecify.annotations.NullMarked;
