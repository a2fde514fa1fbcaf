/**
 * What sources have said before, and who is asking them now: so that nobody asks a source twice for
 * the same, on any node. Knows nothing of how a source is called.
 */
@NullMarked
package org.bomstream.part.control.answer;

import org.jspecify.annotations.NullMarked;
