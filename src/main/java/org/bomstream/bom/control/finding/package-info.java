/**
 * From a file to a reading: which encoding, delimiter and sheet, then its tables one after the
 * other, and what is to be asked and warned of.
 */
@NullMarked
package org.bomstream.bom.control.finding;

import org.jspecify.annotations.NullMarked;
