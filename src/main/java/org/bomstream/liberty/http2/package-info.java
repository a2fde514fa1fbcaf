/**
 * What the server keeps of HTTP/2 before it asks anybody, and the bounds that it is given, by the
 * names of its fields and methods.
 */
@NullMarked
package org.bomstream.liberty.http2;

import org.jspecify.annotations.NullMarked;
