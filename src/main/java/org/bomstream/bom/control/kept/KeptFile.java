package org.bomstream.bom.control.kept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it came, as opposed to the lines that were read from it.
 *
 * @param name as the client called it
 * @param bytes its length, unpacked
 * @param mapping how its lines were read, as JSON; null where that is not known
 */
public record KeptFile(UUID id, String name, long bytes, @Nullable String mapping) {}
