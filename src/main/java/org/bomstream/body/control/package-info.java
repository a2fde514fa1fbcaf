/** How many bodies may come at once, how fast they must, and where they are kept meanwhile. */
@NullMarked
package org.bomstream.body.control;

import org.jspecify.annotations.NullMarked;
