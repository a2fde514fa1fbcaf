package org.bomstream.part.source.mouser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What Mouser's replies without parts mean. It tells most faults by {@code Errors} in a reply of
 * status 200, a wrong key among them. Sources: its Swagger documents V1 and V2 (the form of an
 * error), and what clients in the open have met ("Invalid unique identifier.", status 429 and 503).
 */
final class MouserFaults {
  private static final Pattern KEY =
      Pattern.compile("unique ?identifier|invalididentifier|api ?key|not authori[sz]ed|unauthori");

  private static final Pattern LIMIT =
      Pattern.compile("too ?many|maximum calls|calls? per (?:minute|day)|limit|quota");

  private static final Pattern DAY = Pattern.compile("\\bday|daily|24 ?hours");

  /** Which of the numbers it is, is found by asking for each alone. */
  private static final Pattern NUMBER =
      Pattern.compile("partnumber|invalid ?characters|required|length|searchbypartrequest");

  private MouserFaults() {}

  /** Empty where the reply has what was asked for. */
  static Optional<SupplierFault> in(Reply reply) {
    List<Members> errors = Members.in(reply).objects("Errors");
    if (!errors.isEmpty()) {
      return Optional.of(of(reply, errors));
    }
    return reply.isSuccess() ? Optional.empty() : Optional.of(UsualFaults.of(reply));
  }

  private static SupplierFault of(Reply reply, List<Members> errors) {
    String words = errors.stream().flatMap(MouserFaults::words).collect(Collectors.joining(" "));
    // First: a limit is said to be that of the API key.
    if (LIMIT.matcher(words).find()) {
      return DAY.matcher(words).find()
          ? new SupplierFault.QuotaUsedUp(
              "the day's calls are used up", reply.retryAfter().orElse(null))
          : new SupplierFault.Throttled("too many calls", reply.retryAfter().orElse(null));
    }
    if (KEY.matcher(words).find()) {
      return new SupplierFault.Refused("the key is not accepted");
    }
    if (!reply.isSuccess()) {
      return UsualFaults.of(reply);
    }
    return NUMBER.matcher(words).find()
        ? new SupplierFault.BadCall("it finds fault with the numbers")
        : new SupplierFault.Down("it answers with an error that is none of the known");
  }

  private static Stream<String> words(Members error) {
    return Stream.of("Code", "Message", "ResourceKey", "PropertyName")
        .flatMap(name -> error.text(name).stream())
        .map(text -> text.toLowerCase(Locale.ROOT));
  }
}
