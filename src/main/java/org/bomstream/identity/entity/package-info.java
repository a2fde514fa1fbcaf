/**
 * Who a caller is, whose tokens are taken, whom the embedded issuer knows, and what a role is
 * called.
 */
@NullMarked
package org.bomstream.identity.entity;

import org.jspecify.annotations.NullMarked;
