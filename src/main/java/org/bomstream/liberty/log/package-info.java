/** How the server product writes its log. */
@NullMarked
package org.bomstream.liberty.log;

import org.jspecify.annotations.NullMarked;
