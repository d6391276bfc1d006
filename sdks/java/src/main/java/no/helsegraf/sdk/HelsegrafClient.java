package no.helsegraf.sdk;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jetbrains.annotations.NotNull;

/**
 * Asks a gateway of Helsegraf. Made once and used by all threads.
 *
 * <p>A query is asked again, twice at most, when the connection broke or the gateway says that it may help. A mutation is
 * not, save when nothing can have been carried out.
 */
public final class HelsegrafClient {
  private final Settings settings;

  private HelsegrafClient(Settings settings) {
    this.settings = settings;
  }

  /**
   * @param address where the gateway answers GraphQL, such as {@code https://helsegraf.example/graphql}
   * @throws IllegalArgumentException when it is not an https address. Plain http is for this machine alone, since it
   *     shows tokens and answers to whoever carries them.
   */
  public static @NotNull Builder builder(@NotNull URI address) {
    return new Builder(address);
  }

  /** The same client with another deadline for each call. */
  public @NotNull HelsegrafClient withDeadline(@NotNull Duration deadline) {
    return new HelsegrafClient(settings.withDeadline(positive(deadline)));
  }

  /**
   * Asks, and waits for what comes of it. An interrupt ends the call with {@link Failure.Cancelled}, and the thread stays
   * interrupted.
   */
  public <D> @NotNull Result<D> call(@NotNull Operation<D> operation) {
    Exchange<D> exchange = new Exchange<>(settings, operation);
    try {
      while (true) {
        Exchange.Step<D> step = exchange.send().get();
        if (step.result() != null) return step.result();
        TimeUnit.NANOSECONDS.sleep(step.delay().toNanos());
      }
    } catch (InterruptedException interrupted) {
      exchange.end(new Failure.Cancelled());
      Thread.currentThread().interrupt();
      return new Result.Failed<>(new Failure.Cancelled());
    } catch (ExecutionException ours) {
      throw new IllegalStateException("a call ended by a fault of the SDK", ours.getCause());
    }
  }

  /**
   * Asks without waiting. Cancelling the future that is returned, and not one made of it, ends the call and closes its
   * connection. Credentials are made on a thread of the common pool.
   */
  public <D> @NotNull CompletableFuture<Result<D>> callAsync(@NotNull Operation<D> operation) {
    Exchange<D> exchange = new Exchange<>(settings, operation);
    CompletableFuture<Result<D>> result = new CompletableFuture<>();
    result.whenComplete((done, thrown) -> {
      if (result.isCancelled()) exchange.end(new Failure.Cancelled());
    });
    sendUntilDone(exchange, result, Duration.ZERO);
    return result;
  }

  private <D> void sendUntilDone(Exchange<D> exchange, CompletableFuture<Result<D>> result, Duration delay) {
    Executor executor = CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS);
    // What credentials throw that is no exception must not leave the app waiting.
    CompletableFuture.supplyAsync(exchange::send, executor).thenCompose(sent -> sent).whenComplete((step, fault) -> {
      if (fault != null) result.completeExceptionally(fault);
      else if (step.result() != null) result.complete(step.result());
      else sendUntilDone(exchange, result, step.delay());
    });
  }

  /**
   * Goes through a list page by page. Each page is asked for when it is needed, with the client's deadline. It ends after
   * the last page, a page that is missing for a reason, or a failure, which all are among the results: look at every one.
   */
  public <D> @NotNull Pages<D> pages(@NotNull PagedQuery<D> query) {
    return new Pages<>(this, query);
  }

  private static Duration positive(Duration duration) {
    if (duration.isNegative() || duration.isZero()) throw new IllegalArgumentException("a time must be above zero");
    return duration;
  }

  /** How a client is to be. Everything has a default but the address. */
  public static final class Builder {
    // As the gateway reads it: what is of another form it takes for no version at all.
    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,2}");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);

    private final URI address;
    private HttpClient http;
    private Credentials credentials;
    private String clientVersion;
    private Duration deadline = Duration.ofSeconds(30);
    private int retries = 2;
    private Duration retryDelay = Duration.ofMillis(200);
    // The gateway gives no more than 10 MiB.
    private int maxAnswerBytes = 16 * 1024 * 1024;
    private boolean sendsText = true;

    private Builder(URI address) {
      boolean isSafe = "https".equals(address.getScheme());
      boolean isHere = "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
      if (!isSafe && !isHere) throw new IllegalArgumentException("the address of the gateway must be https");
      this.address = address;
    }

    /**
     * The HTTP client to use, for those who need a proxy, a trust store or a pool of their own.
     *
     * @throws IllegalArgumentException when it follows redirects: tokens are for the gateway alone
     */
    public @NotNull Builder httpClient(@NotNull HttpClient client) {
      if (client.followRedirects() != HttpClient.Redirect.NEVER) {
        throw new IllegalArgumentException("the HTTP client must not follow redirects");
      }
      this.http = client;
      return this;
    }

    /** Who asks, by headers that are made for each request. */
    public @NotNull Builder credentials(@NotNull Credentials made) {
      this.credentials = Objects.requireNonNull(made);
      return this;
    }

    /** Who asks, by a token that is bound to a key: {@link Credentials#dpop}. */
    public @NotNull Builder dpop(@NotNull DpopKey key, @NotNull Supplier<@NotNull String> token) {
      return credentials(Credentials.dpop(key, token));
    }

    /**
     * The version of the app, which those who run the gateway see in their figures: {@code 3}, {@code 3.14}, {@code
     * 3.14.2}.
     *
     * @throws IllegalArgumentException when it is anything else
     */
    public @NotNull Builder clientVersion(@NotNull String version) {
      if (!VERSION.matcher(version).matches()) {
        throw new IllegalArgumentException("a version is one to three numbers of at most four digits");
      }
      this.clientVersion = version;
      return this;
    }

    /** How long a call may take, with all its retries; 30 seconds unless said. */
    public @NotNull Builder deadline(@NotNull Duration longest) {
      this.deadline = positive(longest);
      return this;
    }

    /** How often a query is sent again; 2 unless said. */
    public @NotNull Builder retries(int atMost) {
      if (atMost < 0) throw new IllegalArgumentException("retries cannot be negative");
      this.retries = atMost;
      return this;
    }

    /** How long to wait before a query is sent again: twice as long each time; 200 ms unless said. */
    public @NotNull Builder retryDelay(@NotNull Duration first) {
      this.retryDelay = positive(first);
      return this;
    }

    /** The largest answer that is read; 16 MiB unless said. */
    public @NotNull Builder maxAnswerBytes(int bytes) {
      if (bytes <= 0) throw new IllegalArgumentException("an answer has at least one byte");
      this.maxAnswerBytes = bytes;
      return this;
    }

    /** Never sends the text of an operation: the gateway knows it by its hash, or the call is refused. */
    public @NotNull Builder trustedDocumentsOnly() {
      this.sendsText = false;
      return this;
    }

    public @NotNull HelsegrafClient build() {
      HttpClient used = http == null ? ownHttpClient() : http;
      return new HelsegrafClient(
          new Settings(
              address,
              used,
              credentials,
              clientVersion,
              deadline,
              retries,
              retryDelay,
              maxAnswerBytes,
              sendsText,
              new AtomicReference<>(),
              new AtomicLong()));
    }

    private HttpClient ownHttpClient() {
      // Without TLS, Java would ask each time to go over to HTTP/2, which some proxies answer by dropping the body.
      boolean isPlain = "http".equals(address.getScheme());
      return HttpClient.newBuilder()
          .connectTimeout(CONNECT_TIMEOUT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(isPlain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
          .build();
    }
  }
}
