/**
 * Mouser, by its Search API v1 (<a href="https://api.mouser.com/api/docs/V1">api.mouser.com</a>).
 */
@NullMarked
package org.bomstream.part.source.mouser;

import org.jspecify.annotations.NullMarked;
