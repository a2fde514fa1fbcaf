package org.bomstream.stream.control.opening;

import java.util.List;
import org.bomstream.stream.entity.Client;
import org.bomstream.stream.entity.LastEventId;

/**
 * What a client asks to see.
 *
 * @param bomIds as the client named them, not checked yet
 * @param follow whether the stream outlives the runs
 */
public record StreamRequest(
    List<String> bomIds, LastEventId lastEventId, boolean follow, Client client) {}
