/**
 * The door of the server's own web applications, the consoles and the description of the interface:
 * passwords, who guesses them, and what browsers may do with the answers.
 */
@NullMarked
package org.bomstream.identity.boundary.runtime;

import org.jspecify.annotations.NullMarked;
