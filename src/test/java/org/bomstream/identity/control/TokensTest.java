package org.bomstream.identity.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.bomstream.HandClock;
import org.bomstream.identity.entity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensTest {
  private static final String ADMIN = "a-long-token-for-automation";

  private final HandClock clock = new HandClock();
  private final TestIssuer issuer = new TestIssuer("one", clock);
  private final Tokens tokens = new Tokens();

  @BeforeEach
  void configure() {
    tokens.clock = clock;
    tokens.adminToken = Optional.of(ADMIN);
    tokens.settings = TestIssuer.settings(Optional.empty(), Optional.of(TestIssuer.SECRET));
    tokens.open();
  }

  @Test
  void theStaticTokenIsAnOperatorNamedAdmin() throws Exception {
    var admin = tokens.caller(ADMIN);

    assertThat(admin.name()).isEqualTo("admin");
    assertThat(admin.roles()).containsExactly(Role.OPERATOR);
    assertThat(admin.expiresAt()).isEmpty();
  }

  @Test
  void withoutAStaticTokenNoneWorks() {
    for (var none : new String[] {null, "", " "}) {
      tokens.adminToken = Optional.ofNullable(none);
      tokens.open();

      assertThrows(InvalidToken.class, () -> tokens.caller(""));
      assertThrows(InvalidToken.class, () -> tokens.caller(" "));
      assertThrows(InvalidToken.class, () -> tokens.caller(ADMIN));
    }
  }

  @Test
  void aTokenThatHeldBeforeStillExpires() throws Exception {
    var token = token(Duration.ofMinutes(1));
    tokens.caller(token);

    clock.move(Duration.ofSeconds(89));
    assertThat(tokens.caller(token).name()).isEqualTo("alice");
    clock.move(Duration.ofSeconds(1));
    assertThrows(InvalidToken.class, () -> tokens.caller(token));
  }

  @Test
  void refusesATokenOfUnusualLength() {
    var refusal = assertThrows(InvalidToken.class, () -> tokens.caller("a".repeat(16_385)));

    assertThat(refusal).hasMessageContaining("longer than 16384 characters");
  }

  @Test
  void takesNobodysTokenWhereNoIssuerIsConfigured() {
    var token = token(Duration.ofMinutes(1));
    tokens.settings = TestIssuer.settings(Optional.empty(), Optional.empty());
    tokens.open();

    assertThrows(InvalidToken.class, () -> tokens.caller(token));
  }

  private String token(Duration lifetime) {
    return TestIssuer.hs256(
        TestIssuer.SECRET.getBytes(UTF_8), issuer.claims().expirationTime(issuer.in(lifetime)));
  }
}
