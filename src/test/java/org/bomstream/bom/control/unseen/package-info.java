/**
 * Files as people have them, written before the reader was looked at, and how well it reads them.
 */
@NullMarked
package org.bomstream.bom.control.unseen;

import org.jspecify.annotations.NullMarked;
