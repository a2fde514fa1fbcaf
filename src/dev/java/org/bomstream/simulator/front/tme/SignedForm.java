package org.bomstream.simulator.front.tme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bomstream.simulator.front.Keys;
import org.bomstream.simulator.front.Signature;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.wire.Answer;
import org.bomstream.simulator.wire.Call;

/** A call of v1: a form with a signature over address and members. */
final class SignedForm {
  private SignedForm() {}

  static boolean isOne(Call call) {
    return call.method().equals("POST") && call.path().endsWith(".json");
  }

  static Optional<Answer> refusal(Call call) {
    if (call.formText("Token").filter(Keys.NAME::equals).isEmpty()) {
      return Optional.of(error(403, "E_ACTION_FORBIDDEN", "The token is unknown"));
    }
    return call.formText("ApiSignature").filter(signature(call)::equals).isPresent()
        ? Optional.empty()
        : Optional.of(error(403, "E_INVALID_SIGNATURE", "The signature is invalid"));
  }

  private static String signature(Call call) {
    var sorted = new TreeMap<String, String>();
    call.form().forEach((name, values) -> sorted.put(encoded(name), encoded(values.getFirst())));
    sorted.remove("ApiSignature");
    var members =
        sorted.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&"));
    var text = "POST&" + encoded(call.address() + call.path()) + "&" + encoded(members);
    return Signature.keyed("HmacSHA1", Keys.SECRET, text);
  }

  /** As RFC 3986 has it: a blank is no plus. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  static Answer error(int status, String code, String message) {
    return Answer.of(status, Tree.of("Status", code, "ErrorMessage", message));
  }
}
