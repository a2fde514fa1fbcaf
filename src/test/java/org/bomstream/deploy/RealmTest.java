package org.bomstream.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.deploy.DeployFiles.map;
import static org.bomstream.deploy.DeployFiles.word;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.bomstream.identity.entity.Role;
import org.bomstream.settings.Settings;
import org.junit.jupiter.api.Test;

/** Whether Keycloak's realm gives tokens that the nodes of compose.yaml take. */
class RealmTest {
  private final JsonObject realm = read();
  private final Map<?, ?> node =
      map(DeployFiles.document("compose.yaml"), "services", "one", "environment");

  private static JsonObject read() {
    var file = DeployFiles.file("keycloak/bomstream-realm.json");
    try (var reader = Json.createReader(new StringReader(DeployFiles.text(file)))) {
      return reader.readObject();
    }
  }

  @Test
  void isTheIssuer() {
    var path = "/realms/" + realm.getString("realm");

    assertThat(word(node, "JWT_ISSUER")).isEqualTo("http://localhost:8080" + path);
    assertThat(word(node, "JWT_JWKS_URI"))
        .isEqualTo("http://keycloak:8080" + path + "/protocol/openid-connect/certs");
  }

  /** Keycloak puts the client into azp. */
  @Test
  void hasTheClientThatIsTheAudience() {
    assertThat(client().getString("clientId")).isEqualTo(word(node, "JWT_AUDIENCE"));
  }

  @Test
  void claimsTheOrganization() {
    var claim = client().getJsonArray("protocolMappers").getJsonObject(0).getJsonObject("config");
    var expected =
        Settings.all().filter(one -> one.name().equals("JWT_ORGANIZATION_CLAIM")).findFirst();

    assertThat(claim.getString("claim.name")).isEqualTo(expected.get().fallback().get());
    assertThat(objects(realm.getJsonArray("groups")))
        .isNotEmpty()
        .allMatch(
            group ->
                group.getJsonObject("attributes").containsKey(claim.getString("user.attribute")));
  }

  /** Without a mapper of ours, realm roles are there. */
  @Test
  void claimsRolesWhereTheyAreLookedFor() {
    assertThat(word(node, "JWT_ROLES_CLAIM")).isEqualTo("realm_access.roles");
    assertThat(objects(realm.getJsonObject("roles").getJsonArray("realm")))
        .extracting(role -> role.getString("name"))
        .containsExactly(Role.OPERATOR);
  }

  @Test
  void hasAMemberOfEachOrganizationAndAnOperator() {
    var users = objects(realm.getJsonArray("users"));

    assertThat(users.stream().flatMap(user -> words(user, "groups").stream()))
        .containsExactly("/acme", "/globex");
    assertThat(users.stream().flatMap(user -> words(user, "realmRoles").stream()))
        .containsExactly(Role.OPERATOR);
  }

  @Test
  void holdsNoPassword() {
    assertThat(objects(realm.getJsonArray("users")))
        .flatExtracting(user -> objects(user.getJsonArray("credentials")))
        .extracting(credential -> credential.getString("value"))
        .containsOnly("${DEMO_PASSWORD}");
  }

  private JsonObject client() {
    return realm.getJsonArray("clients").getJsonObject(0);
  }

  private static List<JsonObject> objects(JsonArray all) {
    return all.getValuesAs(JsonObject.class);
  }

  private static List<String> words(JsonObject of, String name) {
    return of.containsKey(name)
        ? of.getJsonArray(name).getValuesAs(jakarta.json.JsonString::getString)
        : List.of();
  }
}
