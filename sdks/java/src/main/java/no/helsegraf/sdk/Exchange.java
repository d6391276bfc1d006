package no.helsegraf.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jetbrains.annotations.Nullable;

/** One call: the requests that it takes, one after the other, and when to stop. Whoever drives it waits in between. */
final class Exchange<D> {
  /**
   * What to do after a request: the call has a result, or the next request is due after a while.
   *
   * @param result null when another request is due
   */
  record Step<D>(@Nullable Result<D> result, Duration delay) {}

  // Proofs hold for seconds (RFC 9449 §11.1), so a clock this wrong may be why one is refused.
  private static final long NOTICEABLE_MS = 2_000;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Settings settings;
  private final Operation<D> operation;
  private final long endsAt;
  private final AtomicReference<@Nullable Failure> ended = new AtomicReference<>();
  private volatile @Nullable CompletableFuture<?> underWay;
  private int retriesLeft;
  private Duration nextDelay;
  private boolean sendsText;
  private boolean hasProvenBetter;

  Exchange(Settings settings, Operation<D> operation) {
    this.settings = settings;
    this.operation = operation;
    this.endsAt = System.nanoTime() + settings.deadline().toNanos();
    this.retriesLeft = operation instanceof Query ? settings.retries() : 0;
    this.nextDelay = settings.retryDelay();
  }

  /** Ends the call from outside, and closes the connection that is open. */
  void end(Failure failure) {
    ended.compareAndSet(null, failure);
    CompletableFuture<?> current = underWay;
    if (current != null) current.cancel(true);
  }

  /** Sends the next request. Credentials are made on this thread. Does not fail but by a fault of the SDK. */
  CompletableFuture<Step<D>> send() {
    if (ended.get() != null) return CompletableFuture.completedFuture(failed(ended.get()));
    HttpRequest request;
    try {
      request = buildRequest();
    } catch (RuntimeException | JsonProcessingException impossible) {
      return CompletableFuture.failedFuture(impossible);
    } catch (CredentialsThrew thrown) {
      return CompletableFuture.completedFuture(failed(new Failure.NoCredentials(thrown.thrown)));
    }
    // Credentials may have taken their time.
    Duration left = left();
    if (left.isZero()) end(new Failure.DeadlineExceeded(settings.deadline()));
    if (ended.get() != null) return CompletableFuture.completedFuture(failed(ended.get()));
    var response = settings.http().sendAsync(request, info -> new BoundedBody(settings.maxAnswerBytes()));
    underWay = response;
    // It may have been ended while the request was made.
    if (ended.get() != null) response.cancel(true);
    CompletableFuture<Void> alarm = new CompletableFuture<>();
    alarm.completeOnTimeout(null, left.toNanos(), TimeUnit.NANOSECONDS);
    alarm.thenRun(() -> end(new Failure.DeadlineExceeded(settings.deadline())));
    return response.handle((answer, thrown) -> {
      alarm.cancel(false);
      Failure end = ended.get();
      if (end != null) return failed(end);
      return thrown == null ? afterAnswer(answer) : afterBreak(thrown);
    });
  }

  private HttpRequest buildRequest() throws CredentialsThrew, JsonProcessingException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(settings.address())
            .header("content-type", "application/json")
            .header("accept", "application/graphql-response+json, application/json;q=0.9")
            .POST(HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(body())));
    if (settings.clientVersion() != null) request.header("graphql-client-version", settings.clientVersion());
    Credentials credentials = settings.credentials();
    if (credentials == null) return request.build();
    try {
      Instant now = Instant.now().plusMillis(settings.clockBehindMs().get());
      var outgoing = new Credentials.OutgoingRequest("POST", settings.address(), settings.nonce().get(), now);
      credentials.headers(outgoing).forEach(request::setHeader);
    } catch (Exception thrown) {
      throw new CredentialsThrew(thrown);
    }
    return request.build();
  }

  private Map<String, Object> body() {
    Document document = operation.document();
    Map<String, Object> body = new LinkedHashMap<>();
    if (sendsText) body.put("query", document.text());
    else body.put("documentId", "sha256:" + document.hash());
    body.put("operationName", document.name());
    body.put("variables", operation.variables().values());
    return body;
  }

  private Step<D> afterAnswer(HttpResponse<byte @Nullable []> response) {
    Answer answer = Answer.read(response);
    if (answer.nonce() != null) settings.nonce().set(answer.nonce());
    if (!hasProvenBetter && (answer.wantsNonce() || learnsClock(answer))) {
      hasProvenBetter = true;
      return again(Duration.ZERO);
    }
    if (answer.has(ErrorCode.DOCUMENT_NOT_FOUND) && !sendsText && settings.sendsText()) {
      sendsText = true;
      return again(Duration.ZERO);
    }
    if (response.body() == null) {
      String problem = "the answer is larger than " + settings.maxAnswerBytes() + " bytes";
      return failed(new Failure.Unreadable(answer.status(), problem));
    }
    if (answer.data() != null) return readData(answer, answer.data());
    Failure.Refused refusal = answer.refusal();
    if (refusal == null) return failed(new Failure.Unreadable(answer.status(), "what came is no answer of GraphQL"));
    return refusal.isRetryable() ? retry(refusal, refusal.retryAfter()) : failed(refusal);
  }

  /** Whether a proof was refused and this machine's clock may be why. The next proof goes by the gateway's. */
  private boolean learnsClock(Answer answer) {
    Instant theirs = settings.credentials() == null || !answer.refusesProof() ? null : answer.date();
    long behindMs = theirs == null ? 0 : Duration.between(Instant.now(), theirs).toMillis();
    if (Math.abs(behindMs) < NOTICEABLE_MS) return false;
    settings.clockBehindMs().set(behindMs);
    return true;
  }

  private Step<D> afterBreak(Throwable thrown) {
    Throwable cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
    return retry(new Failure.Unreachable(cause instanceof IOException io ? io : new IOException(cause)), null);
  }

  private Step<D> retry(Failure failure, @Nullable Duration atLeast) {
    // Many clients that were refused together must not all come back together.
    Duration wait = nextDelay.plusNanos(ThreadLocalRandom.current().nextLong(nextDelay.toNanos() / 2 + 1));
    if (atLeast != null && atLeast.compareTo(wait) > 0) wait = atLeast;
    if (retriesLeft == 0 || wait.compareTo(left()) >= 0) return failed(failure);
    retriesLeft -= 1;
    nextDelay = nextDelay.multipliedBy(2);
    return again(wait);
  }

  private Duration left() {
    return Duration.ofNanos(Math.max(0, endsAt - System.nanoTime()));
  }

  private Step<D> readData(Answer answer, JsonNode node) {
    try {
      D data = operation.read(Json.root(node));
      boolean isComplete = answer.errors().isEmpty();
      return new Step<>(
          isComplete ? new Result.Complete<>(data) : new Result.Partial<>(data, answer.errors()), Duration.ZERO);
    } catch (UnreadableAnswer unreadable) {
      return failed(new Failure.Unreadable(answer.status(), unreadable.getMessage()));
    }
  }

  private static <D> Step<D> again(Duration delay) {
    return new Step<>(null, delay);
  }

  private static <D> Step<D> failed(Failure failure) {
    return new Step<>(new Result.Failed<>(failure), Duration.ZERO);
  }

  private static final class CredentialsThrew extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Exception thrown;

    CredentialsThrew(Exception thrown) {
      super(thrown);
      this.thrown = thrown;
    }
  }
}
