package org.bomstream.chaos;

/** curl, which neither parses nor comes back: it is started again where a stream broke off. */
final class CurlClient implements ClientKind {
  @Override
  public String name() {
    return "curl";
  }

  @Override
  public Subscriber follow(StreamAddress stream) {
    return new CurlSubscriber(stream);
  }
}
