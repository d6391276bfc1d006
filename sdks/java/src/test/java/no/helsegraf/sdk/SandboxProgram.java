package no.helsegraf.sdk;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.generated.AccessBasis;
import no.helsegraf.sdk.generated.CarePlan;
import no.helsegraf.sdk.generated.CoreRecord;
import no.helsegraf.sdk.generated.CriticalInformation;
import no.helsegraf.sdk.generated.MedicationList;
import no.helsegraf.sdk.generated.PatientOverview;
import no.helsegraf.sdk.generated.Person;
import no.helsegraf.sdk.generated.PlanHistory;
import no.helsegraf.sdk.generated.Prescriptions;
import no.helsegraf.sdk.generated.PrivacySettings;

/** Asks a running sandbox everything about a person: where it answers GraphQL, where one signs in, the person's number. */
public final class SandboxProgram {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private SandboxProgram() {}

  public static void main(String[] arguments) throws Exception {
    HelsegrafClient client = signIn(arguments[0], arguments[1]);
    String nationalId = arguments[2];
    AccessBasis basis = AccessBasis.EXCEPTION;
    List<Query<?>> queries =
        List.of(
            CarePlan.of(nationalId, basis),
            CoreRecord.of(nationalId, basis),
            CriticalInformation.of(nationalId, basis),
            MedicationList.of(nationalId, basis),
            PatientOverview.of(nationalId, basis),
            Person.of(nationalId, basis),
            PlanHistory.of(nationalId, basis),
            Prescriptions.of(nationalId, basis),
            PrivacySettings.of(nationalId, basis));
    for (Query<?> query : queries) System.out.println(query + ": " + client.call(query));
    Prescriptions.Data data = client.call(Prescriptions.of(nationalId, basis)).orThrow();
    System.out.println("prescriptions are " + data.patient().prescriptions().typename());
  }

  /** A general practitioner, with a key of their own. */
  public static HelsegrafClient signIn(String graphql, String signIn) throws Exception {
    DpopKey key = DpopKey.generate();
    Map<String, Object> wanted =
        Map.of(
            "persona", "general-practitioner",
            "audience", "nhn:helsegraf",
            "scope", List.of("nhn:helsegraf/read"),
            "jkt", key.thumbprint());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(signIn + "/test-token"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(wanted)))
            .build();
    byte[] answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    String token = MAPPER.readTree(answer).get("access_token").asText();
    return HelsegrafClient.builder(URI.create(graphql)).dpop(key, () -> token).build();
  }
}
