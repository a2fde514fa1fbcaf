/** Puts a page's many files together. */
@NullMarked
package org.bomstream.pages.control;

import org.jspecify.annotations.NullMarked;
