/**
 * What the replies of all suppliers have in common: members that may be missing or of another type,
 * prices, parameters, one part under several order codes.
 */
@NullMarked
package org.bomstream.part.source.reply;

import org.jspecify.annotations.NullMarked;
