-- The embedded issuer's key pair; at most one row, so that all nodes sign and check with the same.
CREATE TABLE signing_key (
  only_one   boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
  jwk        text        NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
