/** DigiKey's Product Information v4. */
@NullMarked
package org.bomstream.simulator.front.digikey;

import org.jspecify.annotations.NullMarked;
