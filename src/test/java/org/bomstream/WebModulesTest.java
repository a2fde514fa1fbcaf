package org.bomstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The directions of the web application's components and layers, as ArchitectureTest has Java's.
 */
class WebModulesTest {
  /** What each may import, beside itself; {@code contract} is the published declarations. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "published", Set.of("run", "stream"),
          "page", Set.of("run", "bom", "source", "identity", "problem", "shared", "contract"),
          "run", Set.of("bom", "source", "stream", "identity", "problem", "shared", "contract"),
          "bom", Set.of("source", "identity", "problem", "shared", "contract"),
          "source", Set.of("identity", "problem", "shared"),
          "identity", Set.of("problem", "shared"),
          "problem", Set.of("shared"),
          "stream", Set.of("contract"),
          "shared", Set.of(),
          "contract", Set.of());

  private static final Map<String, Set<String>> LAYERS_BELOW =
      Map.of(
          "react", Set.of("boundary", "control", "entity"),
          "boundary", Set.of("control", "entity"),
          "control", Set.of("entity"),
          "entity", Set.of());

  private static final Pattern STATE =
      Pattern.compile(
          "^(?:export )?(?:(?:let|var) |const \\w+ = new (?:Weak)?(?:Map|Set)).*",
          Pattern.MULTILINE);

  private static final Pattern REEXPORT =
      Pattern.compile("export \\{([^}]+)\\} from '\\./app/[\\w/-]+\\.js';");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern DECLARED = Pattern.compile("export (?:class|function) (\\w+)");

  private final List<WebModule> modules = WebModule.all();

  @Test
  void componentsDependInOneDirection() {
    assertThat(arrows())
        .isNotEmpty()
        .allSatisfy(
            arrow -> {
              var from = WebModule.component(arrow.from());
              var to = WebModule.component(arrow.to());
              assertThat(to.equals(from) || MAY_IMPORT.get(from).contains(to))
                  .as("%s", arrow)
                  .isTrue();
            });
  }

  @Test
  void layersLookDown() {
    assertThat(arrows())
        .filteredOn(arrow -> LAYERS_BELOW.containsKey(WebModule.layer(arrow.from())))
        .filteredOn(arrow -> LAYERS_BELOW.containsKey(WebModule.layer(arrow.to())))
        .isNotEmpty()
        .allSatisfy(
            arrow -> {
              var from = WebModule.layer(arrow.from());
              var to = WebModule.layer(arrow.to());
              assertThat(to.equals(from) || LAYERS_BELOW.get(from).contains(to))
                  .as("%s", arrow)
                  .isTrue();
            });
  }

  @Test
  void noModuleIsInACircle() {
    var left = new TreeMap<Path, Set<Path>>();
    modules.forEach(module -> left.put(module.path(), module.imports()));
    while (left.keySet().removeAll(importingNoneOf(left))) {
      // Those that import nothing that is left are in no circle.
    }
    assertThat(left).isEmpty();
  }

  private static List<Path> importingNoneOf(Map<Path, Set<Path>> left) {
    return left.keySet().stream()
        .filter(path -> left.get(path).stream().noneMatch(left::containsKey))
        .toList();
  }

  @Test
  void importsAreThere() {
    assertThat(arrows()).allMatch(arrow -> Files.exists(WebModule.ROOT.resolve(arrow.to())));
  }

  @Test
  void noModuleHoldsThePagesState() {
    assertThat(modules)
        .allSatisfy(
            module ->
                assertThat(module.text()).as("%s", module.path()).doesNotContainPattern(STATE));
  }

  @Test
  void publishedModulesOnlyReExportWhatIsDeclared() {
    assertThat(modules)
        .filteredOn(module -> WebModule.component(module.path()).equals("published"))
        .isNotEmpty()
        .allSatisfy(
            module -> {
              var code = COMMENT.matcher(module.text()).replaceAll("");
              assertThat(REEXPORT.matcher(code).replaceAll("")).isBlank();
              assertThat(exported(code)).containsExactlyInAnyOrderElementsOf(declared(module));
            });
  }

  private static List<String> exported(String code) {
    return REEXPORT
        .matcher(code)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> declared(WebModule module) {
    var declaration = Path.of(module.path().toString().replace(".js", ".d.ts"));
    return DECLARED
        .matcher(WebModule.read(declaration))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private List<Arrow> arrows() {
    return modules.stream()
        .flatMap(module -> module.imports().stream().map(to -> new Arrow(module.path(), to)))
        .toList();
  }

  private record Arrow(Path from, Path to) {}
}
