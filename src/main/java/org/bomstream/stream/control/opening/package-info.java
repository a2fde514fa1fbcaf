/**
 * Lets a client in, and finds what it gets first: whose BOMs, whether there is anything to stream
 * (204), the state or the replay.
 */
@NullMarked
package org.bomstream.stream.control.opening;

import org.jspecify.annotations.NullMarked;
