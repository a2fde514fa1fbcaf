/** Who asks for a page, or for what it is made of. */
@NullMarked
package org.bomstream.pages.boundary;

import org.jspecify.annotations.NullMarked;
