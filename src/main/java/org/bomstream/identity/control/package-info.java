/**
 * Whether a token or a ticket holds, and whom it names; with whose keys that is checked, and which
 * origins and proxies are trusted.
 */
@NullMarked
package org.bomstream.identity.control;

import org.jspecify.annotations.NullMarked;
