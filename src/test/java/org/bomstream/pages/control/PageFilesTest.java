package org.bomstream.pages.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFilesTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");

  private final Map<String, String> sources = new HashMap<>();

  @ParameterizedTest
  @ValueSource(strings = {"index", "bom", "sources"})
  void pageNamesFilesByTheirVersions(String page) {
    String html = text(written(), "/" + page + ".html");
    assertThat(html)
        .containsPattern("href=\"app/page/\\w+\\.css\\?v=[0-9a-f]{12}\"")
        .containsPattern("src=\"app/page/[\\w-]+\\.js\\?v=[0-9a-f]{12}\"");
    assertThat(text(written(), "/app/page/boms.css")).contains(".drop-zone").doesNotContain("@imp");
  }

  @Test
  void bundleKeepsNamesApartAndHandsExportsOn() {
    sources.put("/a.js", "import { b, other as c } from './in/b.js';\nb(c);\n");
    sources.put(
        "/in/b.js",
        """
        export { deep } from '../deep.js';
        /** Says $1. */
        export const other = 1;
        const own = new URL('./x', import.meta.url);
        export async function b() {}
        """);
    sources.put("/deep.js", "const own = 2;\n/** @type {any} */ (own).x;\nexport class deep {}\n");
    assertThat(text(files(), "/a.js"))
        .isEqualTo(
            """
            const $0 = (() => {
            const own = 2;
            /** @type {any} */ (own).x;
            class deep {}
            return { deep };
            })();
            const $1 = (() => {
            const { deep } = $0;
            const other = 1;
            const own = new URL('./x', new URL('in/b.js', import.meta.url).href);
            async function b() {}
            return { deep, other, b };
            })();
            const { b, other: c } = $1;
            b(c);
            """);
  }

  @Test
  void anotherContentHasAnotherVersion() {
    sources.put("/app/page/a.css", "@import \"../b.css\";\n");
    sources.put("/app/b.css", "a {}\n");
    String before = files().file("/app/page/a.css").version();
    sources.put("/app/b.css", "b {}\n");
    assertThat(files().file("/app/page/a.css").version()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"import './b.js';", "export default 1;", "import { a } from './a.js';\n"})
  void whatItDoesNotUnderstandIsNoBundle(String text) {
    sources.put("/a.js", text);
    assertThatThrownBy(() -> files().file("/a.js")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyPageIsABundle() {
    for (String page : new String[] {"boms-page", "bom-page", "sources-page"}) {
      assertThat(text(written(), "/app/page/" + page + ".js"))
          .contains("return {")
          .doesNotContainPattern("(?m)^(import|export)\\b");
    }
  }

  private static String text(PageFiles files, String path) {
    return files.file(path).text();
  }

  private static PageFiles written() {
    return new PageFiles(
        path -> {
          try {
            return Files.readString(WEBAPP.resolve(path.substring(1)));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private PageFiles files() {
    return new PageFiles(
        path -> {
          if (!sources.containsKey(path)) {
            throw new IllegalArgumentException(path);
          }
          return sources.get(path);
        });
  }
}
