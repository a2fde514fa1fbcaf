package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The job of small BOMs is kept by hand beside the other. */
class SmallJobTest {
  private static final Path JOBS = Path.of("src/main/resources/META-INF/batch-jobs");

  @Test
  void isTheOtherJobWithoutPartitionsAndForASeries() throws IOException {
    var whole =
        job("enrich-bom.xml")
            .replaceFirst("(?s) *<partition>.*</partition>\n", "")
            .replaceFirst("(?s)<reader ref=.*</reader>", "<reader ref=\"seriesReader\"/>")
            .replace("batchEnricher", "seriesEnricher")
            .replace("batchWriter", "seriesWriter");

    assertThat(job("enrich-small-bom.xml")).isEqualTo(whole);
  }

  private static String job(String file) throws IOException {
    return Files.readString(JOBS.resolve(file)).replaceFirst("(?m)^<!-- .* -->\n", "");
  }
}
