package org.bomstream.pages.control;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bomstream.pages.entity.PageFile;

/**
 * The files as browsers get them, each made when it is asked for first. A page names what it is
 * made of by its version too, so that a browser that has it need not ask.
 */
public final class PageFiles {
  private static final Pattern REFERENCE =
      Pattern.compile("(href|src)=\"(app/page/[\\w-]+\\.(?:css|js)|icon\\.svg)\"");

  /** How a page gives the version of what it names. */
  public static final String VERSION = "v";

  private final Sources sources;
  private final Map<String, PageFile> made = new ConcurrentHashMap<>();

  public PageFiles(Sources sources) {
    this.sources = sources;
  }

  /**
   * The file at a path, such as {@code /bom.html}; {@code /} is the first page.
   *
   * @throws IllegalArgumentException when there is none
   */
  public PageFile file(String path) {
    PageFile known = made.get(path);
    if (known != null) {
      return known;
    }
    PageFile file = make(path.equals("/") ? "/index.html" : path);
    made.put(path, file);
    return file;
  }

  private PageFile make(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "html" -> PageFile.of("text/html;charset=UTF-8", page(path));
      case "css" -> PageFile.of("text/css;charset=UTF-8", StyleBundle.of(path, sources));
      case "js" -> PageFile.of("text/javascript;charset=UTF-8", ModuleBundle.of(path, sources));
      case "svg" -> PageFile.of("image/svg+xml", sources.read(path));
      default -> throw new IllegalArgumentException("no page is made of " + path);
    };
  }

  private String page(String path) {
    return REFERENCE
        .matcher(sources.read(path))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "%s=\"%s?%s=%s\""
                        .formatted(
                            found.group(1),
                            found.group(2),
                            VERSION,
                            file("/" + found.group(2)).version())));
  }
}
