package org.bomstream.part.source.catalogue.file.kicad;

import java.util.Map;
import java.util.Optional;

/**
 * A part as a schematic shows it.
 *
 * @param line where it begins, counted from 1
 * @param base the name of the symbol that it extends
 * @param fields by their names as the library writes them
 */
public record Symbol(int line, String name, Optional<String> base, Map<String, String> fields) {}
