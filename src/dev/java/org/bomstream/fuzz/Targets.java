package org.bomstream.fuzz;

import java.util.List;
import org.bomstream.bom.boundary.upload.FormTarget;
import org.bomstream.bom.control.BomFileTarget;
import org.bomstream.bom.control.WorkbookTarget;
import org.bomstream.identity.boundary.SignInTarget;
import org.bomstream.identity.control.AddressTarget;
import org.bomstream.identity.control.ClaimsTarget;
import org.bomstream.identity.control.TokenTarget;
import org.bomstream.relay.control.RedisTarget;
import org.bomstream.run.boundary.ScopeTarget;

/** All doors that can be tried without a server. */
public final class Targets {
  public static final List<Target> ALL =
      List.of(
          new BomFileTarget(),
          new WorkbookTarget(),
          new FormTarget(),
          new TokenTarget(),
          new ClaimsTarget(),
          new SignInTarget(),
          new AddressTarget(),
          new ScopeTarget(),
          new PositionTarget(),
          new RedisTarget(),
          new CatalogueTarget(),
          new SettingTarget());

  private Targets() {}

  /**
   * @throws java.util.NoSuchElementException for a name that none has
   */
  public static Target named(String name) {
    return ALL.stream().filter(target -> target.name().equals(name)).findFirst().orElseThrow();
  }
}
