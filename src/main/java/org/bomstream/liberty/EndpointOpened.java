package org.bomstream.liberty;

/** The server has opened an HTTP endpoint: it has started, or goes on after a pause. */
public record EndpointOpened() {}
