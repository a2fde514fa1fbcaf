package org.bomstream.stream.control.opening;

import java.util.List;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.entity.AskedBom;

/**
 * What a client asks to see.
 *
 * @param follow whether the stream outlives the runs
 */
public record StreamRequest(List<AskedBom> boms, boolean follow, Client client) {}
