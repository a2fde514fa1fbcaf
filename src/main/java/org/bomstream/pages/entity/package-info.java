/** What browsers get. */
@NullMarked
package org.bomstream.pages.entity;

import org.jspecify.annotations.NullMarked;
