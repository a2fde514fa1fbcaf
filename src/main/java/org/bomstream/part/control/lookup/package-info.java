/**
 * What all sources together say to part numbers, as opposed to what each says ({@code
 * part.control}) and how suppliers are asked ({@code part.control.desk}).
 */
@NullMarked
package org.bomstream.part.control.lookup;

import org.jspecify.annotations.NullMarked;
