/**
 * What a request brings to tell who is calling, and what it is refused with: the filters in front
 * of /api, CORS and security headers, the sign-in of the embedded issuer.
 */
@NullMarked
package org.bomstream.identity.boundary;

import org.jspecify.annotations.NullMarked;
