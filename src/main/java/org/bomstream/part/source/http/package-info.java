/** Calls of suppliers' interfaces over HTTP, bounded in time and size. */
@NullMarked
package org.bomstream.part.source.http;

import org.jspecify.annotations.NullMarked;
