package org.bomstream.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.bomstream.settings.Settings;

/** What operators give for a setting: it is allowed, or it is not. */
final class SettingTarget implements Target {
  @Override
  public String name() {
    return "setting";
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
            "1",
            "PT30S",
            "1m30s",
            "true",
            "https://a.example",
            "redis://u:p@h:1/0",
            "jdbc:postgresql://h/d",
            "[\"https://a.example\", \"b\"]",
            "10.0.0.0/8, ::1")
        .stream()
        .map(text -> text.getBytes(UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of("PT", "P1D", "s", "h", "://", "@", ":", "/", ",", "[", "]", "\"", "redis://");
  }

  @Override
  public Bounds bounds() {
    return Bounds.HEADER.inputs(3_000);
  }

  @Override
  public boolean take(byte[] input) {
    String text = new String(input, UTF_8);
    return Settings.all().filter(setting -> setting.kind().allows(text)).count() > 0;
  }
}
