package org.bomstream.part.source.nexar;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What a reply of Nexar's means. GraphQL's errors come with status 200 as well as with 400 or 500,
 * so that their words decide. The words for a used-up limit are those of support.nexar.com,
 * articles 101000434620 and 101000437414; the codes are those of Hot Chocolate, the GraphQL server
 * that Nexar runs (chillicream.com/docs/hotchocolate).
 */
final class NexarReply {
  private static final Pattern LIMIT = Pattern.compile("part limit|exceeded your .*limit|quota");
  private static final Pattern RATE = Pattern.compile("rate limit|too many requests|throttl");

  /** A lone "token" may be one of the question's text. */
  private static final Pattern KEY =
      Pattern.compile(
          "auth_not_|not auth|unauth|forbidden|access (?:is )?denied|required scope"
              + "|(?:access|bearer|invalid|expired) token|token (?:has|is)");

  private static final Pattern CALL =
      Pattern.compile("\\bhc\\d{4}\\b|bad_user_input|validation|argument|variable|syntax|coerc");

  private final Reply reply;
  private final List<Members> matches;

  /** Messages and codes of all errors, in lower case. */
  private final String words;

  NexarReply(Reply reply) {
    this.reply = reply;
    Members body = Members.in(reply);
    matches = body.object("data").objects("supMultiMatch");
    words =
        body.objects("errors").stream()
            .map(NexarReply::words)
            .collect(Collectors.joining("\n"))
            .toLowerCase(Locale.ROOT);
  }

  private static String words(Members error) {
    return error.text("message").orElse("")
        + " "
        + error.object("extensions").text("code").orElse("");
  }

  /** Whether a new token may help. */
  boolean isRefusal() {
    return matches.isEmpty() && (reply.status() == 401 || (has(KEY) && !has(LIMIT) && !has(RATE)));
  }

  /**
   * What was matched. Where a reply has both, errors and parts, the parts are taken: they are
   * billed.
   *
   * @throws SupplierFault where it has no parts
   */
  List<Members> matches() throws SupplierFault {
    if (matches.isEmpty()) {
      throw fault();
    }
    return matches;
  }

  private SupplierFault fault() {
    if (has(LIMIT)) {
      return new SupplierFault.QuotaUsedUp("the account's limit of matched parts is reached", null);
    }
    if (has(RATE)) {
      return new SupplierFault.Throttled("too many calls", reply.retryAfter().orElse(null));
    }
    if (has(KEY)) {
      return new SupplierFault.Refused("it refuses the application, or what it asks for");
    }
    return has(CALL)
        ? new SupplierFault.BadCall("it finds fault with the question")
        : UsualFaults.of(reply);
  }

  private boolean has(Pattern pattern) {
    return pattern.matcher(words).find();
  }
}
