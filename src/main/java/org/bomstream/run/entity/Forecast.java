package org.bomstream.run.entity;

import java.time.Duration;
import java.util.Optional;

/**
 * When a queued run is to be expected.
 *
 * @param position 1 for the next of its organization
 * @param delay from now; empty while no node is there, or where it is too far off
 */
public record Forecast(int position, Optional<Duration> delay) {}
