package org.bomstream;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The interface over HTTP, under {@code /api}. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
