/**
 * Carries events to the node's channels: committed here, heard from Redis ({@link
 * org.bomstream.relay.control.EventArrivals} drops what is no event), or read from the log where
 * Redis lost them; and publishes copies for other nodes.
 */
@NullMarked
package org.bomstream.relay.control;

import org.jspecify.annotations.NullMarked;
