/**
 * JLCPCB's library of parts for assembly, by its interface (<a
 * href="https://api.jlcpcb.com">api.jlcpcb.com</a>). How it is called and answers is known from
 * clients in the open (yaqwsx/jlcparts), and not from replies of our own.
 */
@NullMarked
package org.bomstream.part.source.jlcpcb;

import org.jspecify.annotations.NullMarked;
