/** The settings themselves, a class for each topic: name, range, default and meaning. */
@NullMarked
package org.bomstream.settings.topic;

import org.jspecify.annotations.NullMarked;
