package org.bomstream.run.entity;

import java.time.Duration;

/**
 * How fast batches are being done, as opposed to how far a run is ({@link RunProgress}).
 *
 * @param each how long a thread takes for one, from commit to commit
 * @param atOnce how many are being done at this time
 */
public record Tempo(Duration each, int atOnce) {}
