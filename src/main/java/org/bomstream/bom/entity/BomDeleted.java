package org.bomstream.bom.entity;

import java.util.UUID;

/** A BOM is no more, with all that belonged to it; fired in the deletion's transaction. */
public record BomDeleted(UUID bomId) {}
