package org.bomstream.part.control;

/** What a source says to one part number. */
record SaidBySource(PartSource source, SourceAnswer answer) {}
