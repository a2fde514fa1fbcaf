/**
 * Gives browsers the pages in few and small answers. What each page is, stands in {@code
 * src/main/webapp}.
 */
@NullMarked
package org.bomstream.pages;

import org.jspecify.annotations.NullMarked;
