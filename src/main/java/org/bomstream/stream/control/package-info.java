/**
 * One channel for each BOM that is followed on this node: puts events in order and hands them out
 * to subscribers; how many streams there may be.
 */
@NullMarked
package org.bomstream.stream.control;

import org.jspecify.annotations.NullMarked;
