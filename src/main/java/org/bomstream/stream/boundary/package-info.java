/**
 * Takes requests for streams and tickets: the address, who asks, 204 where there is nothing to
 * stream.
 */
@NullMarked
package org.bomstream.stream.boundary;

import org.jspecify.annotations.NullMarked;
