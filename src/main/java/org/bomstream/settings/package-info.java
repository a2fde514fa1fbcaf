/** What an operator can set: read, checked at start, and complained of where it is wrong. */
@NullMarked
package org.bomstream.settings;

import org.jspecify.annotations.NullMarked;
