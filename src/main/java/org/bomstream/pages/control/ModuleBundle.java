package org.bomstream.pages.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module with all that it imports, as one. Each of the others becomes a function that is called
 * once, so that names of its own stay its own, and gives what it exports.
 *
 * <p>It understands the modules of this house, as opposed to any: names are imported and exported
 * one by one, at the beginning of a line, and no module is in a circle.
 */
final class ModuleBundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{([^}]*)\\} from '(\\.[^']+)';\\n");

  private static final Pattern REEXPORT =
      Pattern.compile("(?m)^export \\{([^}]*)\\} from '(\\.[^']+)';\\n");

  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async )?(?:function|class|const) (\\w+))");

  /** What is left of other forms would not work. */
  private static final Pattern OTHERS = Pattern.compile("(?m)^(?:import|export)\\b.*");

  private static final Pattern COMMENT = Pattern.compile("(?ms)^ */\\*\\*(?:(?!\\*/).)*\\*/\\n");

  private final String entry;
  private final Sources sources;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final StringBuilder bundle = new StringBuilder();
  private final List<String> open = new ArrayList<>();

  private ModuleBundle(String entry, Sources sources) {
    this.entry = entry;
    this.sources = sources;
  }

  /**
   * The bundle of a module and all below it.
   *
   * @throws IllegalArgumentException for a module that is not there, or of another form
   */
  static String of(String path, Sources sources) {
    var bundle = new ModuleBundle(path, sources);
    String last = bundle.body(path, new ArrayList<>());
    return bundle.bundle.append(last).toString();
  }

  /** The name by which the bundle has a module; what it imports comes before it. */
  private String named(String path) {
    String known = names.get(path);
    if (known != null) {
      return known;
    }
    if (open.contains(path)) {
      throw new IllegalArgumentException("a circle of modules at " + path);
    }
    open.add(path);
    List<String> exports = new ArrayList<>();
    String body = body(path, exports);
    String name = "$" + names.size();
    names.put(path, name);
    open.remove(path);
    bundle
        .append("const %s = (() => {\n".formatted(name))
        .append(body)
        .append("return { %s };\n})();\n".formatted(String.join(", ", exports)));
    return name;
  }

  /** A module's own text, with what it exports noted. */
  private String body(String path, List<String> exports) {
    String text = COMMENT.matcher(sources.read(path)).replaceAll("");
    text = IMPORT.matcher(text).replaceAll(found -> taken(path, found));
    text =
        REEXPORT
            .matcher(text)
            .replaceAll(
                found -> {
                  exports.addAll(List.of(found.group(1).strip().split(",\\s*")));
                  return taken(path, found);
                });
    text =
        EXPORT
            .matcher(text)
            .replaceAll(
                found -> {
                  exports.add(found.group(2));
                  return found.group(1);
                });
    if (OTHERS.matcher(text).find()) {
      throw new IllegalArgumentException("an import or export of another form in " + path);
    }
    return text.replace("import.meta.url", addressOf(path));
  }

  /** Of a module, in the bundle, wherever that is. */
  private String addressOf(String path) {
    Path reference = Path.of(entry).resolveSibling("").relativize(Path.of(path));
    return "new URL('%s', import.meta.url).href".formatted(reference);
  }

  /** {@code import { a, b as c }} takes these from the module's function. */
  private String taken(String path, MatchResult found) {
    String module = named(Sources.resolve(path, found.group(2)));
    String taken =
        Arrays.stream(found.group(1).split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name -> name.replace(" as ", ": "))
            .collect(Collectors.joining(", "));
    return "const { %s } = \\%s;\n".formatted(taken, module);
  }
}
