/** TME, by its interface v2 (<a href="https://developers.tme.eu">developers.tme.eu</a>). */
@NullMarked
package org.bomstream.part.source.tme;

import org.jspecify.annotations.NullMarked;
