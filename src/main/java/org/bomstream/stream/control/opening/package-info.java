/**
 * Lets a client in, and finds what it gets first: whose BOMs, whether there is anything to stream
 * (Streams: 204 where there is not), the state or the replay.
 */
@NullMarked
package org.bomstream.stream.control.opening;

import org.jspecify.annotations.NullMarked;
