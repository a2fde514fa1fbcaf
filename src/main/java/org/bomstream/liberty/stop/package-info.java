/** How the process is asked to end, and what comes before its ports close. */
@NullMarked
package org.bomstream.liberty.stop;

import org.jspecify.annotations.NullMarked;
