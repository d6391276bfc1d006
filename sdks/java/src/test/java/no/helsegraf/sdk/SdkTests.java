package no.helsegraf.sdk;

import static no.helsegraf.sdk.Checks.equal;
import static no.helsegraf.sdk.Checks.holds;
import static no.helsegraf.sdk.Checks.thrown;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import no.helsegraf.sdk.PartialDate.Precision;
import no.helsegraf.sdk.generated.AccessBasis;
import no.helsegraf.sdk.generated.CoreRecord;
import no.helsegraf.sdk.generated.CoreRecordStatus;
import no.helsegraf.sdk.generated.LeaveCoreRecord;
import no.helsegraf.sdk.generated.NationalService;
import no.helsegraf.sdk.generated.PrescriptionFilter;
import no.helsegraf.sdk.generated.PrescriptionStatus;
import no.helsegraf.sdk.generated.Prescriptions;
import no.helsegraf.sdk.generated.Source;

/** What the SDK does besides the contract. Run by sdks/java/java.test.ts, with the address of the contract's server. */
final class SdkTests {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String NATIONAL_ID = "07835249608";
  private static final CoreRecord QUESTION = CoreRecord.of(NATIONAL_ID, AccessBasis.EXCEPTION);
  private static final String SOURCE = "{\"service\":\"CORE_RECORD\",\"fetchedAt\":\"2026-01-12T10:12:00+01:00\"}";
  private static final String RESERVED =
      "{\"data\":{\"patient\":{\"id\":\"p-secret\",\"coreRecord\":{\"__typename\":\"Reserved\",\"source\":" + SOURCE + "}}}}";

  private SdkTests() {}

  public static void main(String[] arguments) throws Exception {
    Checks checks = new Checks();
    values(checks);
    variables(checks);
    personalData(checks);
    clients(checks);
    calls(checks);
    proofs(checks);
    checks.run();
    ContractRunner.run(arguments[0]);
  }

  private static void values(Checks checks) {
    checks.check("a partial date is as exact as it was recorded", () -> {
      equal(new PartialDate("2019").precision(), Precision.YEAR);
      equal(new PartialDate("2019").month().isPresent(), false);
      equal(new PartialDate("2019-06").month().orElseThrow(), YearMonth.of(2019, 6));
      equal(new PartialDate("2019-06").day().isPresent(), false);
      equal(new PartialDate("2019-06-10").day().orElseThrow(), LocalDate.of(2019, 6, 10));
      equal(new PartialDate("2019-06-10").instant().isPresent(), false);
      equal(new PartialDate("2019-06-10T23:30:00-05:00").day().orElseThrow(), LocalDate.of(2019, 6, 10));
      equal(new PartialDate("2019-06-10T23:30:00-05:00").instant().orElseThrow().getHour(), 23);
    });
    checks.check("a partial date in an unknown form keeps its text", () -> {
      equal(new PartialDate("summer 2019").precision(), Precision.UNRECOGNIZED);
      equal(new PartialDate("summer 2019").year().isPresent(), false);
      equal(new PartialDate("2019-02-31").day().isPresent(), false);
      equal(new PartialDate("summer 2019").toString(), "summer 2019");
    });
    checks.check("a value that is not known keeps its text, and is not equal to a known one", () -> {
      CoreRecordStatus unknown = CoreRecordStatus.of("BRAND_NEW");
      equal(unknown.known(), CoreRecordStatus.Known.UNRECOGNIZED);
      equal(unknown, CoreRecordStatus.of("BRAND_NEW"));
      holds(!unknown.equals(CoreRecordStatus.OTHER), "unknown is other");
      holds(CoreRecordStatus.of("OTHER") == CoreRecordStatus.OTHER, "a known value is made twice");
      holds(!CoreRecordStatus.OTHER.equals(NationalService.of("OTHER")), "two enums are one");
    });
    checks.check("a code of an error knows whether to ask again", () -> {
      equal(ErrorCode.RATE_LIMITED.isRetryable(), true);
      equal(ErrorCode.FORBIDDEN.isRetryable(), false);
      equal(ErrorCode.FORBIDDEN.status(), 403);
      equal(ErrorCode.of("BRAND_NEW").isRetryable(), false);
    });
    checks.check("lists of an answer cannot be changed", () -> {
      Prescriptions.Data data = Prescriptions.of(NATIONAL_ID, AccessBasis.CONSENT).read(json(pageOf("c-1")));
      var page = (Prescriptions.PrescriptionConnection) data.patient().prescriptions();
      thrown(UnsupportedOperationException.class, () -> page.edges().clear());
    });
  }

  private static void variables(Checks checks) {
    checks.check("what is not given is not sent", () -> {
      equal(QUESTION.variables().values(), Map.of("nationalId", NATIONAL_ID, "basis", "EXCEPTION"));
      equal(QUESTION.withReason("because").withReason(null).variables(), QUESTION.variables());
    });
    checks.check("inputs, lists, enums and dates are sent as the gateway reads them", () -> {
      PrescriptionFilter filter =
          PrescriptionFilter.of()
              .withStatus(List.of(PrescriptionStatus.of("BRAND_NEW")))
              .withIssuedFrom(LocalDate.of(2026, 1, 2));
      Prescriptions query = Prescriptions.of(NATIONAL_ID, AccessBasis.CONSENT).withFilter(filter).withFirst(5);
      equal(
          MAPPER.writeValueAsString(query.variables().values()),
          "{\"nationalId\":\"07835249608\",\"basis\":\"CONSENT\","
              + "\"filter\":{\"status\":[\"BRAND_NEW\"],\"issuedFrom\":\"2026-01-02\"},\"first\":5}");
      equal(Variables.none().with("dose", new BigDecimal("1E+3")).values(), Map.of("dose", "1000"));
    });
    checks.check("what is sent has the hash that stands for it, also when it is longer than a constant may be", () -> {
      // Made by sdks/java/test/hardNames.ts for this test alone.
      Object longOne = Class.forName("hard.names.LongOne").getMethod("of").invoke(null);
      for (Document document : List.of(QUESTION.document(), ((Operation<?>) longOne).document())) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(document.text().getBytes(StandardCharsets.UTF_8));
        equal(HexFormat.of().formatHex(digest), document.hash());
      }
      holds(((Operation<?>) longOne).document().text().length() > 65_535, "the text is not long");
    });
    checks.check("what must be there cannot be null", () -> {
      thrown(NullPointerException.class, () -> CoreRecord.of(null, AccessBasis.CONSENT));
    });
    checks.check("a change has a key of its own, and keeps it", () -> {
      LeaveCoreRecord change = LeaveCoreRecord.of();
      equal(change.variables(), change.variables());
      holds(!change.variables().equals(LeaveCoreRecord.of().variables()), "two changes have one key");
    });
  }

  private static void personalData(Checks checks) {
    checks.check("nothing that is likely to be logged has personal data in it", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED)) {
        Result<CoreRecord.Data> result = client(gateway).call(QUESTION);
        String all = QUESTION + " " + QUESTION.variables() + " " + result + " " + result.dataOrNull();
        holds(!all.contains(NATIONAL_ID) && !all.contains("p-secret"), all);
        equal(QUESTION.toString(), "CoreRecord");
      }
    });
    checks.check("an answer that does not fit is told by the place alone", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED.replace("\"id\":\"p-secret\"", "\"id\":{\"x\":\"p-secret\"}"))) {
        equal(
            client(gateway).call(QUESTION),
            new Result.Failed<CoreRecord.Data>(new Failure.Unreadable(200, "there is no scalar at data.patient.id")));
      }
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED.replace("\"id\":\"p-secret\",", ""))) {
        var exception = thrown(HelsegrafException.class, () -> client(gateway).call(QUESTION).orThrow());
        equal(exception.getMessage(), "Unreadable[status=200, problem=there is nothing at data.patient.id]");
      }
    });
    checks.check("a text that is no date, and an unknown scalar, are told by the place alone", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED.replace("2026-01-12T10:12:00+01:00", NATIONAL_ID))) {
        equal(
            client(gateway).call(QUESTION).toString(),
            "Unreadable[status=200, problem=there is no point in time at data.patient.coreRecord.source.fetchedAt]");
      }
    });
    checks.check("a text that is no JSON is not repeated", () -> {
      var refused = thrown(IllegalArgumentException.class, () -> Json.parse("{\"nationalId\": " + NATIONAL_ID + "x"));
      equal(refused.getMessage() + refused.getCause(), "the text is not JSONnull");
    });
    checks.check("those who may see a record can have it shown", () -> {
      CoreRecord.Data data = QUESTION.read(json(RESERVED));
      holds(PersonalData.reveal(data).startsWith("Data[patient=Patient[id=p-secret, coreRecord=Reserved[source=Source["), PersonalData.reveal(data));
      equal(PersonalData.reveal(null), "null");
    });
  }

  private static void clients(Checks checks) {
    checks.check("a client asks nobody in the clear but this machine", () -> {
      thrown(IllegalArgumentException.class, () -> HelsegrafClient.builder(URI.create("http://helsegraf.example/graphql")));
      HelsegrafClient.builder(URI.create("https://helsegraf.example/graphql")).build();
      HelsegrafClient.builder(URI.create("http://localhost:4000/graphql")).build();
    });
    checks.check("a client takes no HTTP client that follows redirects", () -> {
      HttpClient following = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
      var builder = HelsegrafClient.builder(URI.create("https://helsegraf.example/graphql"));
      thrown(IllegalArgumentException.class, () -> builder.httpClient(following));
      builder.httpClient(HttpClient.newHttpClient()).build();
    });
    checks.check("a version is digits, so that no name of anybody gets into figures", () -> {
      var builder = HelsegrafClient.builder(URI.create("https://helsegraf.example/graphql"));
      for (String wrong : List.of("", "1.2.3.4", "12345", "1.0-beta", "v1", "Kari")) {
        thrown(IllegalArgumentException.class, () -> builder.clientVersion(wrong));
      }
      builder.clientVersion("1").clientVersion("1.22.3333");
    });
  }

  private static void calls(Checks checks) {
    checks.check("credentials that cannot be made are a result, and nothing is sent", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED)) {
        Exception cause = new java.io.IOException("the token service is down");
        Credentials credentials = request -> {
          throw cause;
        };
        var client = HelsegrafClient.builder(gateway.address()).credentials(credentials).build();
        equal(client.call(QUESTION), new Result.Failed<CoreRecord.Data>(new Failure.NoCredentials(cause)));
        equal(gateway.bodies, List.of());
      }
    });
    checks.check("what credentials throw that is no exception leaves nobody waiting", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED)) {
        Credentials credentials = request -> {
          throw new AssertionError("a fault of the app");
        };
        var client = HelsegrafClient.builder(gateway.address()).credentials(credentials).build();
        var asked = client.callAsync(QUESTION);
        thrown(java.util.concurrent.ExecutionException.class, () -> asked.get(10, java.util.concurrent.TimeUnit.SECONDS));
      }
    });
    checks.check("a header that Java does not let one set is a matter of credentials", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, RESERVED)) {
        var client = HelsegrafClient.builder(gateway.address()).credentials(request -> Map.of("host", "elsewhere")).build();
        equal(client.call(QUESTION).toString(), "NoCredentials(IllegalArgumentException)");
      }
    });
    checks.check("credentials are made on the thread that asks", () -> {
      try (SmallGateway gateway = SmallGateway.answering(503, "{\"errors\":[{\"extensions\":{\"code\":\"OVERLOADED\"}}]}")) {
        List<Thread> threads = new java.util.concurrent.CopyOnWriteArrayList<>();
        var client =
            HelsegrafClient.builder(gateway.address())
                .retryDelay(Duration.ofMillis(1))
                .credentials(request -> {
                  threads.add(Thread.currentThread());
                  return Map.of();
                })
                .build();
        client.call(QUESTION);
        equal(threads, List.of(Thread.currentThread(), Thread.currentThread(), Thread.currentThread()));
      }
    });
    checks.check("who does not wait is given the same, after the same retries", () -> {
      SmallGateway.Answering slowStart = SmallGateway.failingFirst(503, "{\"errors\":[{\"extensions\":{\"code\":\"NOT_READY\"}}]}", RESERVED);
      try (SmallGateway gateway = new SmallGateway(slowStart)) {
        equal(client(gateway).callAsync(QUESTION).join().toString(), "Complete");
        equal(gateway.bodies.size(), 2);
      }
    });
    checks.check("a page is asked for when it is needed, and not before", () -> {
      try (SmallGateway gateway = SmallGateway.answering(200, pageOf("c-1"))) {
        Pages<Prescriptions.Data> pages = client(gateway).pages(Prescriptions.of(NATIONAL_ID, AccessBasis.CONSENT));
        var iterator = pages.iterator();
        equal(gateway.bodies.size(), 0);
        iterator.next();
        equal(gateway.bodies.size(), 1);
        equal(iterator.hasNext(), true);
        equal(gateway.bodies.size(), 1);
        equal(pages.stream().limit(1).map(Object::toString).toList(), List.of("Complete"));
        equal(gateway.bodies.size(), 2);
      }
    });
    checks.check("after the last page there is none", () -> {
      try (SmallGateway gateway = SmallGateway.answering(400, "{\"errors\":[{}]}")) {
        var iterator = client(gateway).pages(Prescriptions.of(NATIONAL_ID, AccessBasis.CONSENT)).iterator();
        iterator.next();
        equal(iterator.hasNext(), false);
        thrown(java.util.NoSuchElementException.class, iterator::next);
      }
    });
    checks.check("an interrupt ends a call, and the thread stays interrupted", () -> {
      CountDownLatch ended = new CountDownLatch(1);
      try (SmallGateway gateway = new SmallGateway(exchange -> ended.await())) {
        AtomicReference<Object> seen = new AtomicReference<>();
        Thread caller = new Thread(() -> seen.set(client(gateway).call(QUESTION) + " " + Thread.currentThread().isInterrupted()));
        caller.start();
        gateway.asked.await();
        caller.interrupt();
        caller.join();
        ended.countDown();
        equal(seen.get(), "Cancelled[] true");
      }
    });
    checks.check("an error tells its code, its place and what to name to those who run the gateway", () -> {
      String error = "{\"message\":\"m\",\"path\":[\"patient\",\"list\",0],\"extensions\":{\"code\":\"INTERNAL\",\"reference\":\"r-1\"}}";
      try (SmallGateway gateway = SmallGateway.answering(500, "{\"errors\":[" + error + "],\"data\":null}")) {
        var failed = (Result.Failed<CoreRecord.Data>) client(gateway).call(QUESTION);
        var refused = (Failure.Refused) failed.failure();
        equal(refused.code(), ErrorCode.INTERNAL);
        equal(refused.errors(), List.of(new GatewayError(ErrorCode.INTERNAL, "m", List.of("patient", "list", "0"), "r-1")));
        equal(refused.toString(), "Refused(500)[INTERNAL at patient.list.0]");
      }
    });
    checks.check("the gateway may say the date when to come back", () -> {
      SmallGateway.Answering busy = exchange -> {
        exchange.getResponseHeaders().add("retry-after", "Fri, 01 Jan 2100 00:00:00 GMT");
        exchange.getResponseHeaders().add("www-authenticate", "DPoP algs=\"ES256\"");
        exchange.sendResponseHeaders(503, -1);
        exchange.close();
      };
      try (SmallGateway gateway = new SmallGateway(busy)) {
        var failed = (Result.Failed<CoreRecord.Data>) client(gateway).call(QUESTION);
        var refused = (Failure.Refused) failed.failure();
        holds(refused.retryAfter().toDays() > 365, "not a long wait: " + refused.retryAfter());
        equal(refused.challenge(), "DPoP algs=\"ES256\"");
        equal(gateway.bodies.size(), 1);
      }
    });
    checks.check("the deadline of one call is its own", () -> {
      CountDownLatch ended = new CountDownLatch(1);
      try (SmallGateway gateway = new SmallGateway(exchange -> ended.await())) {
        Duration short_ = Duration.ofMillis(50);
        equal(client(gateway).withDeadline(short_).call(QUESTION), new Result.Failed<CoreRecord.Data>(new Failure.DeadlineExceeded(short_)));
        ended.countDown();
      }
    });
  }

  private static void proofs(Checks checks) {
    checks.check("the address in a proof has no query and no fragment", () -> {
      String[] parts = DpopKey.generate().proof("POST", URI.create("https://a.example/graphql?x=1#y"), null, null).split("\\.");
      var payload = MAPPER.readTree(Base64.getUrlDecoder().decode(parts[1]));
      equal(payload.get("htu").asText(), "https://a.example/graphql");
      holds(!payload.has("ath") && !payload.has("nonce"), "there is a token or a nonce");
    });
    checks.check("a key is P-256, and told by its thumbprint", () -> {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(384);
      thrown(IllegalArgumentException.class, () -> DpopKey.of(generator.generateKeyPair()));
      DpopKey key = DpopKey.generate();
      equal(key.thumbprint().length(), 43);
      equal(key.toString(), "DpopKey(" + key.thumbprint() + ")");
    });
    checks.check("coordinates have all their bytes, also the zeros in front", () -> {
      generatorKey();
    });
  }

  /** RFC 7518 §6.2.1.2: the length is that of the curve, whatever the number is. */
  private static void generatorKey() throws Exception {
    KeyPair any = pair();
    ECPublicKey publicKey = (ECPublicKey) any.getPublic();
    // Not a point of the curve; it is only written down.
    ECPublicKeySpec small = new ECPublicKeySpec(new ECPoint(BigInteger.ONE, BigInteger.TWO), publicKey.getParams());
    ECPublicKey written = new ECPublicKey() {
      private static final long serialVersionUID = 1L;

      @Override
      public ECPoint getW() {
        return small.getW();
      }

      @Override
      public String getAlgorithm() {
        return "EC";
      }

      @Override
      public String getFormat() {
        return null;
      }

      @Override
      public byte[] getEncoded() {
        return null;
      }

      @Override
      public java.security.spec.ECParameterSpec getParams() {
        return small.getParams();
      }
    };
    String proof = DpopKey.of(new KeyPair(written, any.getPrivate())).proof("POST", URI.create("https://a.example"), null, null);
    var header = MAPPER.readTree(Base64.getUrlDecoder().decode(proof.split("\\.")[0]));
    equal(header.path("jwk").path("x").asText().length(), 43);
    equal(Base64.getUrlDecoder().decode(proof.split("\\.")[2]).length, 64);
  }

  private static KeyPair pair() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  private static HelsegrafClient client(SmallGateway gateway) {
    return HelsegrafClient.builder(gateway.address()).retryDelay(Duration.ofMillis(1)).build();
  }

  private static Json json(String answer) throws Exception {
    return Json.root(MAPPER.readTree(answer.getBytes(StandardCharsets.UTF_8)).get("data"));
  }

  private static String pageOf(String cursor) {
    return "{\"data\":{\"patient\":{\"id\":\"p\",\"prescriptions\":{\"__typename\":\"PrescriptionConnection\",\"source\":" + SOURCE
        + ",\"registers\":[],\"totalCount\":1,\"unreadable\":0,\"withheld\":{},\"edges\":[],\"unidentified\":[],"
        + "\"pageInfo\":{\"hasNextPage\":true,\"endCursor\":\"" + cursor + "\"}}}}}";
  }
}
