/** Which of the parts that a source has under a similar number is the one that a line asks for. */
@NullMarked
package org.bomstream.part.control.match;

import org.jspecify.annotations.NullMarked;
