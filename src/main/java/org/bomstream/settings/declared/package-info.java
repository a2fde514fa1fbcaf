/** The words in which a setting is declared, as opposed to the settings themselves. */
@NullMarked
package org.bomstream.settings.declared;

import org.jspecify.annotations.NullMarked;
