/** The tables in which parts and their listings are kept. */
@NullMarked
package org.bomstream.part.control.store;

import org.jspecify.annotations.NullMarked;
