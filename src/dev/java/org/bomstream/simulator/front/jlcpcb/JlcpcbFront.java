package org.bomstream.simulator.front.jlcpcb;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.simulator.catalogue.Part;
import org.bomstream.simulator.front.Front;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Nonces;
import org.bomstream.simulator.front.Shelf;
import org.bomstream.simulator.front.Signature;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Excess;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;
import org.jspecify.annotations.Nullable;

/** JLCPCB: signed calls, details by code, and a library that can be searched. */
public final class JlcpcbFront implements Front {
  private static final String ROOT = "/overseas/openapi/component/";
  private static final Pattern MEMBER = Pattern.compile("(\\w+)=\"([^\"]*)\"");
  private static final int MOST_CODES = 1000;
  private static final int PAGE = 30;

  private final Nonces nonces;

  public JlcpcbFront(Clock clock) {
    nonces = new Nonces(clock, Duration.ofMinutes(5));
  }

  @Override
  public Optional<Answer> refusal(Call call) {
    var header = call.header("Authorization").filter(value -> value.startsWith("JOP ")).orElse("");
    var said =
        MEMBER
            .matcher(header)
            .results()
            .collect(Collectors.toMap(m -> m.group(1), (MatchResult m) -> m.group(2), (a, b) -> b));
    var timestamp = Optional.ofNullable(said.get("timestamp"));
    var nonce = Optional.ofNullable(said.get("nonce"));
    var text =
        String.join(
                "\n",
                call.method(),
                call.rawPath(),
                timestamp.orElse(""),
                nonce.orElse(""),
                call.body())
            + "\n";
    var good =
        Keys.NAME.equals(said.get("appid"))
            && Keys.NAME.equals(said.get("accesskey"))
            && Signature.keyed("HmacSHA256", Keys.SECRET, text).equals(said.get("signature"))
            && nonces.isFresh(timestamp, nonce);
    return good ? Optional.empty() : Optional.of(error(401, "The request signature verify failed"));
  }

  @Override
  public Answer refused() {
    return error(403, "API insufficient permissions, access denied");
  }

  @Override
  public Answer tooMany(Excess excess) {
    return error(429, "Too many requests").with("Retry-After", excess.retryAfter());
  }

  @Override
  public Answer answer(Call call, Shelf shelf) {
    return switch (call.method() + " " + call.path()) {
      case "POST " + ROOT + "getComponentDetailByCode" -> byCode(call.json(), shelf);
      case "POST " + ROOT + "getComponentLibraryList" -> library(call.json(), shelf);
      default -> error(404, "Not found");
    };
  }

  private static Answer byCode(Tree request, Shelf shelf) {
    var codes = request.texts("componentCodes");
    if (codes.isEmpty() || codes.size() > MOST_CODES) {
      return error(400, "componentCodes: 1 to 1000 codes");
    }
    var found = codes.stream().flatMap(code -> shelf.sold("code", code).stream()).toList();
    return ok(shelf.arranged(found).stream().map(Component::tree).toList());
  }

  private static Answer library(Tree request, Shelf shelf) {
    var keyword = request.text("keyword").orElse("");
    var exact = keyword.isEmpty() ? List.<Part>of() : shelf.namedOrSold("library", keyword);
    var like =
        shelf.like(keyword, request.integer("pageSize", PAGE)).stream()
            .filter(part -> exact.stream().noneMatch(found -> found.mpn().equals(part.mpn())));
    var parts = shelf.arranged(Stream.concat(exact.stream(), like).toList());
    var list = parts.stream().map(Component::tree).toList();
    return ok(
        Tree.of(
            "componentPageInfo",
            Tree.of("total", list.size(), "list", list),
            "componentLibraryInfoVOS",
            list,
            "lastKey",
            null));
  }

  private static Answer ok(Object data) {
    return Answer.ok(envelope(200, "success", data));
  }

  private static Answer error(int status, String message) {
    return Answer.of(status, envelope(status, message, null));
  }

  private static Tree envelope(int code, String message, @Nullable Object data) {
    return Tree.of("success", code == 200, "code", code, "message", message, "data", data);
  }
}
