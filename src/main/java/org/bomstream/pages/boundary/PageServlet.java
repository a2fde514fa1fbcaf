package org.bomstream.pages.boundary;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.bomstream.pages.control.PageFiles;
import org.bomstream.pages.entity.PageFile;

/**
 * The pages, and what each is made of, bundled. Other files, such as the modules that other pages
 * import, are given out by the container as they are.
 */
public final class PageServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private final transient PageFiles files = new PageFiles(this::read);

  private String read(String path) {
    try (var content = getServletContext().getResourceAsStream(path)) {
      if (content == null) {
        throw new IllegalArgumentException("there is no " + path);
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageFile file = files.file(pathOf(request));
    response.setHeader("ETag", file.tag());
    // Else as all files: kept, but asked for each time whether it is still so.
    if (file.version().equals(request.getParameter(PageFiles.VERSION))) {
      response.setHeader("Cache-Control", FOR_GOOD);
    }
    if (knows(request, file)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = file.bytes();
    response.setContentType(file.type());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static String pathOf(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.isEmpty() ? "/" : path;
  }

  private static boolean knows(HttpServletRequest request, PageFile file) {
    String known = request.getHeader("If-None-Match");
    return known != null && known.contains(file.tag());
  }
}
