package org.bomstream.identity.entity;

/** What a caller may do, as names for {@code @RolesAllowed}. */
public final class Role {
  /** Has an organization; reads and changes its BOMs. */
  public static final String MEMBER = "member";

  /** Runs the job console; reads every BOM and stream. */
  public static final String OPERATOR = "operator";

  private Role() {}
}
