package org.bomstream.schedule;

import jakarta.servlet.ServletContext;

/**
 * The application is there, and its parts start, in the order of {@link StartupPhase}. Fired once,
 * before anyone is served, and before there need be a database ({@link WorkBegins}).
 */
public record NodeStarts(ServletContext application) {}
