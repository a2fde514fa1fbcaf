/**
 * What those who ask and the sources share: what a source is ({@link
 * org.bomstream.part.control.PartSource}), what it may answer, how it may fail, and how its answers
 * are cleaned. All are asked together in {@code lookup}, suppliers in {@code desk}. Knows no source
 * by name.
 */
@NullMarked
package org.bomstream.part.control;

import org.jspecify.annotations.NullMarked;
