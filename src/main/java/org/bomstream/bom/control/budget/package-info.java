/** What one import may take: bytes that it unpacks, elements that it reads, heap, time. */
@NullMarked
package org.bomstream.bom.control.budget;

import org.jspecify.annotations.NullMarked;
