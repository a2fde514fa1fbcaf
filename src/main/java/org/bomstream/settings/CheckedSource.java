package org.bomstream.settings;

import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.settings.declared.Setting;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * The values of all settings for MicroProfile Config: what the other sources give where that is
 * allowed, and the default where it is not, so that the application can start and tell.
 */
public class CheckedSource implements ConfigSource {
  /** Counts as no value, and keeps weaker sources from being asked. */
  private static final String NONE = "";

  private final SettingReader reader = new SettingReader(new OtherSources());

  @Override
  public int getOrdinal() {
    return OtherSources.OURS;
  }

  @Override
  public String getName() {
    return "Bomstream's settings";
  }

  @Override
  public Set<String> getPropertyNames() {
    return Settings.all().map(Setting::property).collect(Collectors.toSet());
  }

  @Override
  public @Nullable String getValue(String property) {
    return Settings.ofProperty(property)
        .map(setting -> reader.value(setting).orElse(NONE))
        .orElse(null);
  }
}
