package org.bomstream.settings;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.bomstream.settings.declared.Kind;
import org.bomstream.settings.declared.Setting;

/** Finds what is given for a setting, itself or in a file, and checks it. Blank is not given. */
final class SettingReader {
  private final Function<String, Optional<String>> given;

  /**
   * @param given the value of a property or of a variable
   */
  SettingReader(Function<String, Optional<String>> given) {
    this.given = given;
  }

  Reading read(Setting setting) {
    Optional<String> file = given(setting.fileName());
    Optional<String> value = given(setting.property()).or(() -> given(setting.name()));
    if (file.isPresent()) {
      return inFile(setting, file.get(), value.isPresent());
    }
    return value.map(text -> checked(setting, text)).orElseGet(Reading.Absent::new);
  }

  /** What is given, where that is allowed, or else the default. */
  Optional<String> value(Setting setting) {
    return read(setting) instanceof Reading.Given(String value)
        ? Optional.of(value)
        : setting.fallback();
  }

  private Optional<String> given(String name) {
    return given.apply(name).filter(value -> !value.isBlank());
  }

  /**
   * @param twice whether a value is given too; the server's own variables always have one
   */
  private static Reading inFile(Setting setting, String path, boolean twice) {
    try {
      String value = SettingFile.read(path);
      if (value.isBlank()) {
        return wrong(setting, path, "this file is empty");
      }
      return setting.ofServer() || twice
          ? wrong(setting, path, unread(setting))
          : checked(setting, value);
    } catch (IOException e) {
      return wrong(setting, path, "this file cannot be read");
    }
  }

  private static String unread(Setting setting) {
    return "it is not read where %s is given too%s"
        .formatted(
            setting.name(),
            setting.ofServer() ? ", or where with-files.sh has not started the server" : "");
  }

  private static Reading wrong(Setting setting, String path, String reason) {
    return new Reading.Wrong(Complaint.ofFile(setting, path, reason));
  }

  private static Reading checked(Setting setting, String text) {
    String value = setting.kind() instanceof Kind.Secret ? text : text.strip();
    return setting.kind().allows(value)
        ? new Reading.Given(setting.kind().plain(value))
        : new Reading.Wrong(Complaint.ofValue(setting, value));
  }
}
