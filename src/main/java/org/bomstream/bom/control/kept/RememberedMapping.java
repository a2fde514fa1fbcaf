package org.bomstream.bom.control.kept;

import java.time.Instant;
import java.util.UUID;

/**
 * How an organization has files of one kind read.
 *
 * @param titles of the columns of such files, for people
 * @param mapping as JSON
 */
public record RememberedMapping(
    UUID id, String titles, String mapping, String writtenBy, Instant writtenAt) {}
