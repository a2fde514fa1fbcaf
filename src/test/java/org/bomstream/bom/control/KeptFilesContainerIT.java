package org.bomstream.bom.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.kept.KeptFile;
import org.bomstream.bom.control.kept.KeptFiles;
import org.bomstream.bom.control.kept.OldPreviews;
import org.bomstream.launch.Deployed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@InContainer
class KeptFilesContainerIT {
  @Inject KeptFiles files;
  @Inject OldPreviews old;
  @Inject ServerTables tables;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0", "previews.per-organization", "2"),
        KeptFilesContainerIT.class,
        Lines.class,
        ServerTables.class);
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    tables.change("delete from kept_file");
    tables.clear();
  }

  @Test
  void givesBackWhatItHasCutIntoPieces() throws Exception {
    byte[] bytes = new byte[1_000_000];
    new Random(3).nextBytes(bytes);

    UUID id = keep("acme", bytes);

    KeptFile kept = files.preview(id, "acme").orElseThrow();
    try (InputStream content = files.content(kept)) {
      assertThat(content.readAllBytes()).isEqualTo(bytes);
    }
    assertThat(tables.one(Long.class, "select count(*) from kept_file_piece")).isEqualTo(4);
    assertThat(files.preview(id, "globex")).isEmpty();
  }

  @Test
  void letsTheOldestMakeWay() throws Exception {
    UUID oldest = keep("acme", new byte[1]);
    UUID other = keep("globex", new byte[1]);
    tables.change("update kept_file set kept_until = kept_until - interval '1 s'");
    UUID second = keep("acme", new byte[1]);
    UUID third = keep("acme", new byte[1]);

    assertThat(tables.all(UUID.class, "select id from kept_file"))
        .containsExactlyInAnyOrder(other, second, third)
        .doesNotContain(oldest);
  }

  @Test
  void forgetsPreviewsThatAreTooOld() throws Exception {
    UUID id = keep("acme", new byte[1]);
    tables.change("update kept_file set kept_until = now() - interval '1 s'");

    assertThat(files.preview(id, "acme")).isEmpty();
    assertThat(old.forget()).isEqualTo(1);
    assertThat(old.forget()).isZero();
  }

  private UUID keep(String organization, byte[] bytes) throws Exception {
    Path file = Files.createTempFile("kept", ".test");
    try {
      Files.write(file, bytes);
      return files.keepPreview(organization, "f", file);
    } finally {
      Files.delete(file);
    }
  }
}
