/**
 * DigiKey, by its Product Information API v4 (<a
 * href="https://developer.digikey.com">developer.digikey.com</a>).
 */
@NullMarked
package org.bomstream.part.source.digikey;

import org.jspecify.annotations.NullMarked;
