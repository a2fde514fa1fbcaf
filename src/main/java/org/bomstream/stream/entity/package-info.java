/** What a stream bears (each kind of event, as bytes), and the BOMs that a client names. */
@NullMarked
package org.bomstream.stream.entity;

import org.jspecify.annotations.NullMarked;
