package org.bomstream.stream.control;

import java.util.List;

/**
 * What a client asks to see.
 *
 * @param bomIds as the client named them, not checked yet
 * @param follow whether the stream outlives the runs
 */
public record StreamRequest(
    List<String> bomIds, LastEventId lastEventId, boolean follow, Client client) {}
