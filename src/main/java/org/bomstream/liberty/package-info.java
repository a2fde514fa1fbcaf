/**
 * All that knows the server product, by the names of its methods and managed beans: a request's
 * plain socket, its HTTP/2 stream, what stands before the server's own addresses, the server's
 * stop, and how the batch container numbers states.
 */
@NullMarked
package org.bomstream.liberty;

import org.jspecify.annotations.NullMarked;
