package org.bomstream.schedule;

/**
 * The database is there, with the schema that this version needs: what works by it begins, in the
 * order of {@link StartupPhase}. Fired once, after the application's own start at the earliest, and
 * long after it where the database comes late.
 */
public record WorkBegins() {}
