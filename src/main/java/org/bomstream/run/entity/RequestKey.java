package org.bomstream.run.entity;

/**
 * A caller's name for a request, by which it is known when it comes again.
 *
 * @param request what was asked for, to tell a repetition from another request
 */
public record RequestKey(String organizationId, String caller, String key, String request) {}
