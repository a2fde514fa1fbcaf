package org.bomstream.bom.control.export;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON: {@code {"items": [{title: value}]}}; what a row lacks is left out. No text is guarded. */
final class JsonRows implements RowWriter {
  private final OutputStream out;
  private final JsonGenerator json;
  private List<String> titles = List.of();

  JsonRows(OutputStream out) {
    this.out = out;
    this.json = Json.createGenerator(new Unclosed(out));
    json.writeStartObject().writeStartArray("items");
  }

  @Override
  public void titles(List<String> given) {
    titles = given;
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    json.writeStartObject();
    for (int i = 0; i < titles.size(); i++) {
      write(titles.get(i), cells.get(i));
    }
    json.writeEnd();
  }

  private void write(String title, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case BigDecimal number -> json.write(title, number);
      case Integer number -> json.write(title, number);
      case Long number -> json.write(title, number);
      case Double number -> json.write(title, number);
      case Boolean truth -> json.write(title, truth);
      default -> json.write(title, cell.toString());
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEnd().writeEnd().close();
    out.flush();
  }
}
