/** What a stream bears (each kind of event, as bytes), and what a client asks for. */
@NullMarked
package org.bomstream.stream.entity;

import org.jspecify.annotations.NullMarked;
