package no.helsegraf.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.helsegraf.sdk.generated.AccessBasis;
import no.helsegraf.sdk.generated.BlockProfessional;
import no.helsegraf.sdk.generated.CoreRecord;
import no.helsegraf.sdk.generated.CriticalInformation;
import no.helsegraf.sdk.generated.Prescriptions;

/** Runs every case of sdks/contract, and tells the server what an app saw. */
final class ContractRunner {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String server;

  private ContractRunner(String server) {
    this.server = server;
  }

  static void run(String server) throws Exception {
    ContractRunner runner = new ContractRunner(server);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> running = new ArrayList<>();
    for (JsonNode asked : MAPPER.readTree(runner.get("/cases"))) {
      running.add(threads.submit(() -> runner.play(asked)));
    }
    threads.shutdown();
    for (Future<?> each : running) {
      try {
        each.get();
      } catch (ExecutionException fault) {
        // The server finds that the case was not run.
        System.out.println("failed\ta case of the contract\t" + fault.getCause());
      }
    }
  }

  private Void play(JsonNode asked) throws Exception {
    String name = asked.get("name").asText();
    JsonNode call = asked.get("call");
    HelsegrafClient client = client(name, call);
    Operation<?> operation = operation(call.get("operation").asText(), call.get("variables"));
    List<Result<?>> results = new ArrayList<>();
    switch (call.path("how").asText("call")) {
      case "pages" -> client.pages((PagedQuery<?>) operation).forEach(results::add);
      case "cancel" -> results.add(cancel(name, client, operation));
      default -> {
        for (int time = 0; time < call.path("times").asInt(1); time++) results.add(client.call(operation));
      }
    }
    put("/" + name + "/observed", MAPPER.writeValueAsString(observe(results, asked.get("look"))));
    return null;
  }

  private <D> Result<D> cancel(String name, HelsegrafClient client, Operation<D> operation) throws Exception {
    CompletableFuture<Result<D>> call = client.callAsync(operation);
    get("/" + name + "/received?atLeast=1");
    call.cancel(true);
    try {
      return call.join();
    } catch (CancellationException cancelled) {
      return new Result.Failed<>(new Failure.Cancelled());
    }
  }

  private HelsegrafClient client(String name, JsonNode call) {
    JsonNode settings = call.path("client");
    var builder = HelsegrafClient.builder(URI.create(server + "/" + name + "/graphql")).retryDelay(Duration.ofMillis(1));
    if (call.has("deadlineMs")) builder.deadline(Duration.ofMillis(call.get("deadlineMs").asLong()));
    if (settings.has("maxAnswerBytes")) builder.maxAnswerBytes(settings.get("maxAnswerBytes").asInt());
    if (settings.has("version")) builder.clientVersion(settings.get("version").asText());
    if (settings.has("documents")) builder.trustedDocumentsOnly();
    if (settings.has("token")) builder.dpop(DpopKey.generate(), () -> settings.get("token").asText());
    if (settings.has("hook")) builder.credentials(request -> Map.of("x-hook", request.method() + " " + request.uri()));
    return builder.build();
  }

  private static Operation<?> operation(String name, JsonNode variables) {
    String nationalId = variables.path("nationalId").asText();
    AccessBasis basis = AccessBasis.of(variables.path("basis").asText());
    return switch (name) {
      case "CoreRecord" -> CoreRecord.of(nationalId, basis);
      case "CriticalInformation" -> CriticalInformation.of(nationalId, basis);
      case "Prescriptions" -> Prescriptions.of(nationalId, basis).withFirst(variables.get("first").asInt());
      case "BlockProfessional" ->
          BlockProfessional.of(variables.get("hprNumber").asText())
              .withIdempotencyKey(variables.get("idempotencyKey").asText());
      default -> throw new IllegalArgumentException("the runner does not know the operation " + name);
    };
  }

  private static ObjectNode observe(List<Result<?>> results, JsonNode looks) {
    ObjectNode observed = MAPPER.createObjectNode();
    ArrayNode all = observed.putArray("results");
    ArrayNode items = observed.putArray("items");
    for (int at = 0; at < results.size(); at++) {
      Result<?> result = results.get(at);
      ObjectNode told = tell(result);
      ObjectNode values = told.putObject("values");
      Object data = result.dataOrNull();
      looks.path(at).forEach(path -> values.set(path.asText(), Observed.at(data, path.asText())));
      all.add(told);
      if (data instanceof Prescriptions.Data page) reseptIds(page).forEach(items::add);
    }
    return observed;
  }

  private static List<String> reseptIds(Prescriptions.Data data) {
    return data.patient().prescriptions() instanceof Prescriptions.PrescriptionConnection page
        ? page.edges().stream().map(edge -> edge.node().reseptId()).toList()
        : List.of();
  }

  private static <D> ObjectNode tell(Result<D> result) {
    return result.match(
        data -> told("data", 200, List.of()),
        (data, errors) -> told("partial", 200, errors),
        failure -> tell(failure).put("isRetryable", failure.isRetryable()));
  }

  private static ObjectNode tell(Failure failure) {
    return failure.match(

                new Failure.Cases<>() {
                  @Override
                  public ObjectNode refused(Failure.Refused refused) {
                    ObjectNode told = told("refused", refused.status(), refused.errors());
                    if (refused.retryAfter() != null) told.put("retryAfterSeconds", refused.retryAfter().toSeconds());
                    return told;
                  }

                  @Override
                  public ObjectNode unreachable(Failure.Unreachable unreachable) {
                    return MAPPER.createObjectNode().put("kind", "unreachable");
                  }

                  @Override
                  public ObjectNode deadlineExceeded(Failure.DeadlineExceeded exceeded) {
                    return MAPPER.createObjectNode().put("kind", "deadline");
                  }

                  @Override
                  public ObjectNode cancelled(Failure.Cancelled cancelled) {
                    return MAPPER.createObjectNode().put("kind", "cancelled");
                  }

                  @Override
                  public ObjectNode unreadable(Failure.Unreadable unreadable) {
                    return told("unreadable", unreadable.status(), List.of());
                  }

                  @Override
                  public ObjectNode noCredentials(Failure.NoCredentials missing) {
                    return MAPPER.createObjectNode().put("kind", missing.toString());
                  }
                });
  }

  private static ObjectNode told(String kind, int status, List<GatewayError> errors) {
    ObjectNode told = MAPPER.createObjectNode().put("kind", kind).put("status", status);
    ArrayNode codes = told.putArray("codes");
    errors.forEach(error -> codes.add(error.code().value()));
    return told;
  }

  private String get(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private void put(String path, String body) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(server + path)).PUT(HttpRequest.BodyPublishers.ofString(body));
    http.send(request.build(), HttpResponse.BodyHandlers.discarding());
  }
}
