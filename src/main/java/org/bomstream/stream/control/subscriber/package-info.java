/**
 * One client: its mailbox, which cuts off who is too slow, how far it has each BOM, when its stream
 * is over (stream_end), and the threads that write.
 */
@NullMarked
package org.bomstream.stream.control.subscriber;

import org.jspecify.annotations.NullMarked;
