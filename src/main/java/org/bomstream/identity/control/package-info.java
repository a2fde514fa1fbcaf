/**
 * Whether a token or a ticket holds ({@link org.bomstream.identity.control.TokenVerifier}, {@link
 * org.bomstream.identity.control.Tickets}), and whom its claims name, of which organization ({@link
 * org.bomstream.identity.control.ClaimReader}); with whose keys that is checked, and which origins
 * and proxies are trusted.
 */
@NullMarked
package org.bomstream.identity.control;

import org.jspecify.annotations.NullMarked;
