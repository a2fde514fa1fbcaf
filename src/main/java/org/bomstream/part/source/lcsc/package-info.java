/**
 * LCSC, by its interface for agents (<a
 * href="https://www.lcsc.com/docs/openapi/index.html">lcsc.com/docs/openapi</a>). What its replies
 * look like is not public: they are read by the names of its web shop, and nobody has tried that.
 */
@NullMarked
package org.bomstream.part.source.lcsc;

import org.jspecify.annotations.NullMarked;
