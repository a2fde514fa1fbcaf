package org.bomstream.bom.boundary.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.bomstream.bom.boundary.LineFilter;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.control.export.ExportFormat;
import org.bomstream.bom.control.export.LineExport;
import org.bomstream.bom.control.export.OriginalExport;
import org.bomstream.bom.control.export.PurchaseExport;
import org.bomstream.bom.control.export.RowWriter;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineStatus;
import org.bomstream.identity.entity.Caller;
import org.bomstream.identity.entity.Role;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A BOM as a file, with what was found. */
@Path("/boms/{id}/export")
@RolesAllowed({Role.MEMBER, Role.OPERATOR})
public class ExportResource {
  @Inject Boms boms;
  @Inject LineExport lines;
  @Inject PurchaseExport purchases;
  @Inject OriginalExport original;
  @Inject DownloadTurns turns;
  @Inject Caller caller;

  /** Writes the rows of one kind of export. */
  @FunctionalInterface
  private interface Rows {
    void write(RowWriter rows) throws IOException;
  }

  /**
   * Sent as it is read.
   *
   * @param columns {@code original}, {@code purchase}, or a comma list of names; nothing means all
   * @throws Problem 422 for a format or a column that is unknown; 406 where {@code Accept} takes
   *     none
   */
  @GET
  public Response export(
      @PathParam("id") String id,
      @QueryParam("format") @Nullable String format,
      @QueryParam("columns") @Nullable String columns,
      @QueryParam("status") @Nullable String status,
      @Context HttpHeaders headers)
      throws IOException {
    Bom bom = boms.readable(id, caller);
    ExportFormat wanted = ExportRequest.format(format, headers.getAcceptableMediaTypes());
    if (ExportRequest.ORIGINAL.equals(columns)) {
      turns.check(caller.organizationId().orElse(""));
      java.nio.file.Path made = original.make(bom, LineFilter.states(status), wanted);
      return answer(bom, wanted, sent(made));
    }
    Rows rows = rows(bom, columns, LineFilter.states(status));
    turns.check(caller.organizationId().orElse(""));
    return answer(bom, wanted, sent(rows, wanted));
  }

  private static Response answer(Bom bom, ExportFormat wanted, StreamingOutput content) {
    return Response.ok(content, wanted.contentType())
        .header("Content-Disposition", Attachment.named(name(bom, wanted)))
        .header("X-Content-Type-Options", "nosniff")
        .header("Vary", "Accept")
        .build();
  }

  private Rows rows(Bom bom, @Nullable String columns, Set<LineStatus> states) {
    if (ExportRequest.PURCHASE.equals(columns)) {
      return rows -> purchases.write(bom, states, rows);
    }
    List<String> names = ExportRequest.columns(columns);
    return rows -> lines.write(bom.id(), states, names, rows);
  }

  /** One that is not taken after all, as by HEAD, goes with what uploads have left. */
  private StreamingOutput sent(java.nio.file.Path made) {
    String organization = caller.organizationId().orElse("");
    return out -> {
      try (var _ = turns.turn(organization)) {
        Files.copy(made, out);
      } finally {
        Files.deleteIfExists(made);
      }
    };
  }

  private StreamingOutput sent(Rows rows, ExportFormat format) {
    String organization = caller.organizationId().orElse("");
    return out -> {
      try (var _ = turns.turn(organization)) {
        RowWriter writer = format.to(out);
        rows.write(writer);
        writer.end();
      }
    };
  }

  /** As the BOM is called, which often is a file's name itself. */
  private static String name(Bom bom, ExportFormat format) {
    String name = bom.name().replaceFirst("(?i)\\.(csv|tsv|txt|xlsx?|ods|xml)$", "");
    return "%s.%s".formatted(name.isEmpty() ? "BOM" : name, format.extension());
  }
}
