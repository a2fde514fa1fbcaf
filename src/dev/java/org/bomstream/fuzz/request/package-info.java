/** Requests over HTTP as nobody writes them in good faith. */
@NullMarked
package org.bomstream.fuzz.request;

import org.jspecify.annotations.NullMarked;
