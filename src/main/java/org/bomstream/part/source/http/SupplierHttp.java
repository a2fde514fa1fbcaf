package org.bomstream.part.source.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bomstream.part.control.supplier.SupplierFault;
import org.jspecify.annotations.Nullable;

/**
 * Sends a call and reads its reply. It is the JDK's client, and not MicroProfile's: that one has no
 * bound on a reply's size, no limit for a call as a whole, and may repeat an address, in which keys
 * stand, in an exception. Connections are TLS with the JVM's trust, and go through the JVM's proxy.
 */
@ApplicationScoped
public class SupplierHttp {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  /** Until the head of the reply. */
  private static final Duration HEAD = Duration.ofSeconds(15);

  /** Until the whole reply, however slowly it drips. */
  private static final Duration WHOLE = Duration.ofSeconds(20);

  /** In bytes; the largest that was recorded has 0.3 MB. */
  static final int LARGEST = 8 << 20;

  private static final HttpResponse.BodyHandler<byte[]> BYTES =
      HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LARGEST);

  private final Duration head;
  private final Duration whole;
  private final HttpClient.Builder builder;
  private @Nullable HttpClient client;
  private @Nullable ExecutorService threads;
  private boolean closed;

  public SupplierHttp() {
    this(HEAD, WHOLE, HttpClient.newBuilder());
  }

  SupplierHttp(Duration head, Duration whole, HttpClient.Builder builder) {
    this.head = head;
    this.whole = whole;
    this.builder = builder;
  }

  /**
   * Sends a request.
   *
   * @return the reply, whatever its status; a redirection is not followed
   * @throws SupplierFault.Down where there is no reply in time, or one that is too large
   */
  public Reply send(HttpRequest.Builder request) throws SupplierFault.Down, InterruptedException {
    HttpRequest ready = request.timeout(head).header("User-Agent", "Bomstream").build();
    CompletableFuture<HttpResponse<byte[]>> reply = client().sendAsync(ready, BYTES);
    try {
      return Reply.of(reply.get(whole.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      throw new SupplierFault.Down(FailedCall.LATE.words());
    } catch (ExecutionException e) {
      throw new SupplierFault.Down(FailedCall.in(e).words());
    } finally {
      reply.cancel(true);
    }
  }

  /**
   * Made with the first call: a server that asks no supplier has no client, nor has the proxy that
   * the container makes of this class.
   */
  private synchronized HttpClient client() throws SupplierFault.Down {
    if (closed) {
      throw new SupplierFault.Down("the server is stopping");
    }
    if (client == null) {
      // The client's own would be platform threads without a bound.
      threads = Executors.newVirtualThreadPerTaskExecutor();
      client =
          builder
              .connectTimeout(CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              // An upgrade from plain HTTP, which HTTP/2 begins with, is more than small servers
              // know.
              .version(HttpClient.Version.HTTP_1_1)
              .executor(threads)
              .build();
    }
    return client;
  }

  /** Ends the calls that are under way, and takes none any more. */
  @PreDestroy
  public synchronized void close() {
    closed = true;
    if (client != null) {
      client.shutdownNow();
    }
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
