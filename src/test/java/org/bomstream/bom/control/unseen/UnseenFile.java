package org.bomstream.bom.control.unseen;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file and what may become of it.
 *
 * @param kind the text that it stands in
 * @param form csv, net, xlsx, xls or ods
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record UnseenFile(
    String kind, String name, String form, byte[] bytes, List<Outcome> outcomes) {
  private static final Pattern OPTION = Pattern.compile(" (as|in|eol)=(\\S+)");

  /** All that stand in the texts of a folder. */
  public static List<UnseenFile> all(Path folder) throws IOException {
    List<UnseenFile> all = new ArrayList<>();
    try (Stream<Path> texts = Files.list(folder)) {
      for (Path text : texts.sorted().toList()) {
        String kind = String.valueOf(text.getFileName()).replace(".txt", "");
        for (String each : Files.readString(text).split("(?m)^== ")) {
          if (!each.isBlank()) {
            all.addAll(forms(kind, each.strip()));
          }
        }
      }
    }
    return all;
  }

  private static List<UnseenFile> forms(String kind, String text) throws IOException {
    String head = text.lines().findFirst().orElseThrow();
    String[] parts = text.substring(head.length() + 1).split("\n~~\n");
    List<Outcome> outcomes = Outcome.all(parts[1].lines().toList());
    List<UnseenFile> forms = new ArrayList<>();
    for (String form : option(head, "as", "csv").split(",")) {
      String name = head.split(" ")[0];
      forms.add(new UnseenFile(kind, name, form, bytes(form, head, parts[0]), outcomes));
    }
    return forms;
  }

  private static byte[] bytes(String form, String head, String content) throws IOException {
    return switch (form) {
      case "xlsx" -> Xlsx.of(SheetText.sheets(content.lines().toList()));
      case "xls" -> Xls.of(SheetText.sheets(content.lines().toList()));
      case "ods" -> Ods.of(SheetText.sheets(content.lines().toList()));
      default -> text(head, content);
    };
  }

  private static byte[] text(String head, String content) {
    String eol = option(head, "eol", "lf").replace("cr", "\r").replace("lf", "\n");
    return ((head.endsWith(" mark") ? "\uFEFF" : "")
            + content.lines().collect(joining(eol, "", eol)).translateEscapes())
        .getBytes(Charset.forName(option(head, "in", "UTF-8")));
  }

  private static String option(String head, String name, String otherwise) {
    Matcher options = OPTION.matcher(head);
    while (options.find()) {
      if (options.group(1).equals(name)) {
        return Objects.requireNonNull(options.group(2));
      }
    }
    return otherwise;
  }

  @Override
  public String toString() {
    return "%s/%s.%s".formatted(kind, name, form);
  }
}
