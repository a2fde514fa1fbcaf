package org.bomstream.part.source.lcsc;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.source.http.Reply;
import org.bomstream.part.source.http.UsualFaults;
import org.bomstream.part.source.reply.Members;

/**
 * What LCSC's replies mean that bring no product. Its page (lcsc.com/docs/openapi) has status 429
 * for the limit of a minute and 430 for that of a day; clients in the open (mvdeventer/LHAtoLCSC)
 * have seen the same figures as codes in bodies: 429 for a product that it does not know, 430 for a
 * wrong signature, and 437 and 438 for the two limits. So words decide first, then the code in the
 * body, and the status last.
 */
final class LcscFaults {
  private static final Pattern LIMIT = Pattern.compile("rate limit|too many|limit exceeded");
  private static final Pattern DAY = Pattern.compile("\\bday|daily|24 ?h");
  private static final Pattern UNKNOWN = Pattern.compile("not found|no such|does not exist");
  private static final Pattern KEY =
      Pattern.compile("secret|signature|\\bkey\\b|nonce|timestamp|no access|\\bip\\b|whitelist");

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private LcscFaults() {}

  /**
   * What a reply brings; without members where it says that it knows no such part.
   *
   * @throws SupplierFault where it brings nothing
   */
  static Members result(Reply reply) throws SupplierFault {
    Members body = LcscNames.plain(Members.in(reply));
    if (reply.isSuccess() && isSuccess(body)) {
      return body;
    }
    String words = body.text("message", "msg").orElse("").toLowerCase(Locale.ROOT);
    if (UNKNOWN.matcher(words).find()) {
      return Members.of(null);
    }
    throw LIMIT.matcher(words).find() ? limit(reply, words) : told(reply, body, words);
  }

  private static boolean isSuccess(Members body) {
    boolean ok = body.flag("success").orElse(true);
    long code = body.count("code").orElse(200L);
    return ok && (code == 200 || code == 0) && body.json().containsKey("result");
  }

  private static SupplierFault limit(Reply reply, String words) {
    boolean day = DAY.matcher(words).find() || reply.status() == 430;
    return day ? usedUp(reply) : throttled(reply);
  }

  private static SupplierFault told(Reply reply, Members body, String words) {
    if (KEY.matcher(words).find()) {
      return new SupplierFault.Refused("it refuses key, signature, time or address of this server");
    }
    int code = body.count("code").filter(its -> its != 200 && its < 1_000).orElse(0L).intValue();
    return switch (code == 0 ? reply.status() : code) {
      case 429, 437 -> throttled(reply);
      case 430, 438 -> usedUp(reply);
      case 401, 403, 412, 424, 425, 426, 427, 428, 431 ->
          new SupplierFault.Refused("it refuses the key");
      default -> UsualFaults.of(reply);
    };
  }

  private static SupplierFault throttled(Reply reply) {
    return new SupplierFault.Throttled(
        "the limit of a minute is reached", reply.retryAfter().orElse(MINUTE));
  }

  private static SupplierFault usedUp(Reply reply) {
    return new SupplierFault.QuotaUsedUp(
        "the limit of a day is reached", reply.retryAfter().orElse(null));
  }
}
