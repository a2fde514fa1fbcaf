/** How much each organization, user and address may ask for, and how it is told that it has. */
@NullMarked
package org.bomstream.quota;

import org.jspecify.annotations.NullMarked;
