package org.bomstream.fuzz.request;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.bomstream.fuzz.Mutation;
import org.bomstream.fuzz.Targets;

/** Makes hostile requests to all documented addresses, the same of the same seed. */
public final class RequestForge {
  private static final int MOST_SPOILS = 3;
  private static final int LONGEST_BODY = 1 << 14;

  private final Random random;
  private final List<Operation> operations = Operation.documented();
  private final List<Consumer<Draft>> spoils =
      List.of(
          this::method,
          this::path,
          this::query,
          this::query,
          this::host,
          this::length,
          this::chunks,
          this::header,
          this::header,
          this::header,
          this::token,
          this::body,
          this::body,
          this::version);

  private final Mutation tokens;
  private final Mutation bodies;
  private final Mutation forms;
  private final Mutation files;
  private final Mutation signIns;
  private final Mutation positions;

  public RequestForge(long seed) {
    random = new Random(seed);
    tokens = of("token", seed);
    bodies = of("body", seed);
    forms = of("form", seed);
    files = of("file", seed);
    signIns = of("sign-in", seed);
    positions = of("position", seed);
  }

  private static Mutation of(String target, long seed) {
    var parser = Targets.named(target);
    return new Mutation(seed, parser.seeds(), parser.words(), LONGEST_BODY);
  }

  /**
   * The next request, as it goes out.
   *
   * @param token that holds; used by most
   * @param bom that is there; asked for by most
   */
  public byte[] next(String token, String bom) {
    Draft draft = draft(token, bom);
    for (int spoil = random.nextInt(MOST_SPOILS); spoil >= 0; spoil--) {
      one(spoils).accept(draft);
    }
    return draft.bytes();
  }

  private Draft draft(String token, String bom) {
    var draft = new Draft();
    Operation operation = one(operations);
    draft.method = operation.method();
    draft.target = operation.address(random.nextInt(4) > 0 ? bom : new UUID(1, 2).toString());
    if (random.nextInt(4) > 0) {
      draft.headers.add("Authorization: Bearer " + token);
    }
    if (!draft.method.equals("GET")) {
      body(draft);
    }
    return draft;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void method(Draft draft) {
    draft.method = one(Hostile.METHODS);
  }

  private void path(Draft draft) {
    String path = one(Hostile.PATHS);
    draft.target = random.nextBoolean() ? path : draft.target + path;
  }

  private void query(Draft draft) {
    draft.target += one(Hostile.QUERIES);
  }

  private void host(Draft draft) {
    draft.host = one(Hostile.HOSTS);
  }

  private void version(Draft draft) {
    draft.version = one(List.of("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "", "HTTP/1.1 x"));
  }

  private void length(Draft draft) {
    draft.counted = false;
    draft.headers.addAll(one(HostileFields.LENGTHS));
  }

  private void chunks(Draft draft) {
    draft.counted = false;
    draft.headers.add("Transfer-Encoding: chunked");
    draft.body = one(HostileFields.CHUNKS).getBytes(ISO_8859_1);
  }

  private void header(Draft draft) {
    boolean position = random.nextInt(8) == 0;
    draft.headers.add(position ? "Last-Event-ID: " + line(positions) : one(HostileFields.HEADERS));
  }

  private void token(Draft draft) {
    draft.headers.removeIf(header -> header.startsWith("Authorization: Bearer"));
    draft.headers.add("Authorization: Bearer " + line(tokens));
  }

  /** What one header holds. */
  private static String line(Mutation mutation) {
    return new String(mutation.next(), ISO_8859_1).replaceAll("[\r\n]", "");
  }

  private void body(Draft draft) {
    switch (draft.target.split("[?;]")[0]) {
      case "/api/auth/token" -> body(draft, "application/x-www-form-urlencoded", signIns);
      case "/api/boms" -> upload(draft);
      default -> body(draft, "application/json", bodies);
    }
  }

  private void upload(Draft draft) {
    if (random.nextBoolean()) {
      body(draft, "text/csv", files);
    } else {
      String[] form = new String(forms.next(), ISO_8859_1).split("\n", 2);
      draft.headers.add("Content-Type: " + form[0]);
      draft.body = form[form.length - 1].getBytes(ISO_8859_1);
    }
  }

  private static void body(Draft draft, String type, Mutation mutation) {
    draft.headers.add("Content-Type: " + type);
    draft.body = mutation.next();
  }
}
