/** What is done again and again, in what order the application starts, and on which threads. */
@NullMarked
package org.bomstream.schedule;

import org.jspecify.annotations.NullMarked;
