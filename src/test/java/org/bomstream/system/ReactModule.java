package org.bomstream.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * React as a browser imports it with no build step, as opposed to the CommonJS that is published:
 * each of its files becomes an ES module, with what it requires imported.
 */
record ReactModule(String version, String name) {
  /** The versions that the build unpacks, each with the scheduler that it goes with. */
  private static final Map<String, String> SCHEDULERS =
      Map.of("18.3.1", "0.23.2", "19.1.1", "0.26.0");

  private static final Path FILES = Path.of("target/react/META-INF/resources/webjars");

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "react", List.of(),
          "scheduler", List.of(),
          "react-dom", List.of("react", "scheduler"),
          "react-dom-client", List.of("react", "scheduler", "react-dom"));

  private static final Map<String, String> EXPORTS =
      Map.of(
          "react", "createElement, StrictMode, useCallback, useEffect, useMemo, useRef, useState",
          "react-dom-client", "createRoot");

  String text() throws IOException {
    var text = new StringBuilder();
    var required = isClientOfOwnFile() ? REQUIRED.get(name) : REQUIRED.get("react-dom");
    required(required, text);
    text.append("const module = {exports: {}}, exports = module.exports;\n");
    text.append("const process = {env: {NODE_ENV: 'development'}};\n");
    text.append(Files.readString(file()));
    text.append("\nexport default module.exports;\n");
    if (EXPORTS.containsKey(name)) {
      text.append("export const {%s} = module.exports;\n".formatted(EXPORTS.get(name)));
    }
    return text.toString();
  }

  private static void required(List<String> names, StringBuilder text) {
    for (var i = 0; i < names.size(); i++) {
      text.append("import r%d from '%s';\n".formatted(i, names.get(i)));
    }
    text.append("const require = (name) => ({");
    for (var i = 0; i < names.size(); i++) {
      text.append("'%s': r%d, ".formatted(names.get(i), i));
    }
    text.append("})[name];\n");
  }

  /** Before version 19 the client is a part of react-dom. */
  private boolean isClientOfOwnFile() {
    return !name.equals("react-dom-client") || !version.startsWith("18.");
  }

  private Path file() {
    var file = isClientOfOwnFile() ? name : "react-dom";
    var artifact = file.replace("-client", "");
    var folder = artifact.equals("scheduler") ? SCHEDULERS.get(version) : version;
    return FILES.resolve(artifact).resolve(folder).resolve("cjs/" + file + ".development.js");
  }
}
