/**
 * Reads part numbers by their makers' rules, as opposed to sources that list parts: each family's
 * rules are a file in its maker's folder, written with what is in {@code grammar}.
 */
@NullMarked
package org.bomstream.part.source.numbers;

import org.jspecify.annotations.NullMarked;
