package org.bomstream.bom.boundary.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Event;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeParseEventException;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.ContentUtil;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

/** The parts of a form one after the other, as they come in: none is kept. */
final class FormParts {
  private static final int MOST_PARTS = 20;
  private static final int MOST_HEADERS = 20;
  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_BOUNDARY = 200;

  private static final MimeConfig BOUNDS =
      new MimeConfig.Builder()
          .setMaxLineLen(LONGEST_LINE)
          .setMaxHeaderLen(LONGEST_LINE)
          .setMaxHeaderCount(MOST_HEADERS)
          .build();

  /** Fails at a form that ends too early; else as lenient as browsers need it. */
  private static final DecodeMonitor TO_ITS_END =
      new DecodeMonitor() {
        @Override
        public boolean warn(String error, String consequence) {
          return error.contains(Event.MIME_BODY_PREMATURE_END.toString())
              || error.contains(Event.HEADERS_PREMATURE_END.toString());
        }

        @Override
        public boolean isListening() {
          return true;
        }
      };

  private final MimeTokenStream tokens = new MimeTokenStream(BOUNDS, TO_ITS_END, null);
  private int part;

  /**
   * @param type the form's Content-Type, with its boundary
   * @throws Problem 400 when it has none
   */
  FormParts(InputStream body, String type) {
    String boundary = boundary(body, type);
    if (boundary == null || boundary.isBlank() || boundary.length() > LONGEST_BOUNDARY) {
      throw FormRefusal.noBoundary(LONGEST_BOUNDARY);
    }
  }

  private @Nullable String boundary(InputStream body, String type) {
    try {
      tokens.parseHeadless(body, type);
      return tokens.getBodyDescriptor().getBoundary();
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException noType) {
      // What the parser throws at a line break, a quote that does not end, or another type.
      return null;
    }
  }

  /**
   * The next part; what is left of the one before is passed over.
   *
   * @return empty after the boundary that closes the form
   * @throws Problem 400 for what is no form, or ends before that boundary; 413 for too many parts;
   *     415 for one that is made of parts
   */
  Optional<FormPart> next() throws IOException {
    try {
      return read();
    } catch (MimeParseEventException e) {
      throw FormRefusal.cutOff(part);
    } catch (MimeException e) {
      throw isLongHeader(e)
          ? FormRefusal.longHeader(part, LONGEST_LINE, MOST_HEADERS)
          : FormRefusal.damaged(part);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw FormRefusal.damaged(part);
    }
  }

  private static boolean isLongHeader(MimeException e) {
    return e instanceof MaxHeaderLimitException
        || e instanceof MaxHeaderLengthLimitException
        || e.getCause() instanceof MaxLineLimitException;
  }

  private Optional<FormPart> read() throws IOException, MimeException {
    Optional<String> disposition = Optional.empty();
    for (EntityState at = tokens.next(); at != EntityState.T_END_OF_STREAM; at = tokens.next()) {
      if (at == EntityState.T_BODY) {
        return Optional.of(part(disposition));
      }
      if (at == EntityState.T_START_BODYPART) {
        count();
      } else if (at == EntityState.T_FIELD) {
        refuseParts(tokens.getField());
        disposition = disposition.or(() -> disposition(tokens.getField()));
      }
    }
    return Optional.empty();
  }

  private void count() {
    if (part == MOST_PARTS) {
      throw FormRefusal.tooManyParts(MOST_PARTS);
    }
    part++;
  }

  /** In UTF-8, as browsers write it; the parser itself takes it for ASCII. */
  private static Optional<String> disposition(Field field) {
    return field.getNameLowerCase().equals("content-disposition")
        ? Optional.of(ContentUtil.decode(StandardCharsets.UTF_8, field.getRaw()))
        : Optional.empty();
  }

  /** Of whatever kind, and with a boundary or without. */
  private void refuseParts(Field field) {
    if (field.getNameLowerCase().equals("content-type")
        && field.getBody().toLowerCase(Locale.ROOT).contains("multipart/")) {
      throw FormRefusal.nested(part);
    }
  }

  private FormPart part(Optional<String> disposition) {
    FormPart found = new FormPart(disposition.orElse(""), tokens.getDecodedInputStream());
    if (found.name().isEmpty()) {
      throw FormRefusal.noName(part);
    }
    return found;
  }
}
