package org.bomstream.liberty;

/**
 * The server has closed an HTTP endpoint: it stops, or is paused. The server waits for whoever
 * observes this.
 *
 * @param last whether none is open any more
 */
public record EndpointClosed(boolean last) {}
