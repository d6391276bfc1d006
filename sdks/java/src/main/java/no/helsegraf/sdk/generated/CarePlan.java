// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PageEnd;
import no.helsegraf.sdk.PagedQuery;
import no.helsegraf.sdk.PartialDate;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** The treatment plan with conditions, goals and actions, and the plans with green, yellow and red zones. */
public final class CarePlan implements PagedQuery<CarePlan.Data> {
  private static final Document DOCUMENT =
      new Document(
          "CarePlan",
          "64b3e1521c202633b62f5b4a1d16d201a9589e80f36c0f513a25c55de2e2f60f",
          "query CarePlan($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$first:Int!=20$after:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id carePlans{treatmentPlan{__typename ...WhyMissing ...Plan}zonePlans(first:$first after:$after){__typename ...WhyMissing ...on ZonePlanConnection{source{...Source}totalCount unreadable pageInfo{hasNextPage endCursor}edges{cursor node{id current{...ZoneVersion}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Plan on TreatmentPlan{source{...Source}id title description status statusText intent categories{kind code{...Coded}}period{start end}createdAt updatedAt updatedBy{...Editor healthPersonnel{registration{__typename ...WhyMissing ...on HealthPersonnelRegistration{source{...Source}name{full}authorizations{profession isActive}}}}organisation{registration{__typename ...WhyMissing ...on OrganisationRegistration{name}}}}version conditions{id code{...Coded}codes{...Coded}text clinicalStatus{...Coded}severity{...Coded}onset isNamedByPlan}goals{...Goal}actions{...Action}notes{...Note}unresolvedReferences withheld otherPlans unreadable}fragment Source on DataSource{service fetchedAt}fragment ZoneVersion on ZonePlanVersion{version contentVersion status statusText title description comment updatedAt updatedBy{...Editor}zones{level levelText condition action}unreadable}fragment Coded on Code{system code display}fragment Editor on PlanEditor{name isPatient healthPersonnel{hprNumber}organisation{organisationNumber}}fragment Goal on TreatmentGoal{id description status statusText achievement{...Coded}start targets{measure{...Coded}quantity{...Amount}low{...Amount}high{...Amount}text due}conditions{id text}unresolvedConditions notes{...Note}}fragment Action on TreatmentAction{id description status statusText isProhibited at period{start end}timing{text count countMax interval intervalUnit daysOfWeek timesOfDay when bounds{start end}}patientInstruction performers{name isPatient}conditions{id text}unresolvedConditions outcomes{...Coded}progress{...Note}notes{...Note}}fragment Note on PlanNote{text at author}fragment Amount on Quantity{value unit ucum comparator}");

  private final Variables variables;

  private CarePlan(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull CarePlan of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new CarePlan(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull CarePlan withReason(@Nullable String reason) {
    return new CarePlan(this.variables.with("reason", reason));
  }

  /** {@code 20} unless given. */
  public @NotNull CarePlan withFirst(int first) {
    return new CarePlan(this.variables.with("first", first));
  }

  public @NotNull CarePlan withAfter(@Nullable String after) {
    return new CarePlan(this.variables.with("after", after));
  }

  @Override
  public @NotNull Document document() {
    return DOCUMENT;
  }

  @Override
  public @NotNull Variables variables() {
    return variables;
  }

  @Override
  public @NotNull Data read(@NotNull Json data) {
    return CarePlanReader.readData(data);
  }

  @Override
  public @NotNull CarePlan after(@NotNull String cursor) {
    return new CarePlan(this.variables.with("after", cursor));
  }

  @Override
  public @Nullable PageEnd pageEnd(@NotNull Data data) {
    Patient step1 = data.patient();
    CarePlans step2 = step1.carePlans();
    if (!(step2.zonePlans() instanceof ZonePlanConnection step3)) return null;
    return new PageEnd(step3.pageInfo().hasNextPage(), step3.pageInfo().endCursor());
  }

  @Override
  public String toString() {
    return "CarePlan";
  }

  /** @param patient The patient whom this operation is about. Health personnel ask here, with the ground for access; one patient per operation. No service is asked by this field alone: each field below it asks its own, so one that is down takes none of the others with it. A number that no register knows is answered by each source with {@code NotRegistered}. */
  public record Data(@NotNull Patient patient) {
    @Override
    public String toString() {
      return "Data";
    }
  }

  /**
   * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
   * here.
   *
   * @param id An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be made up; it is not a secret.
   * @param carePlans The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner).
   */
  public record Patient(@NotNull String id, @NotNull CarePlans carePlans) {
    @Override
    public String toString() {
      return "Patient";
    }
  }

  /**
   * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
   * answers for itself: one may be unavailable while the other is there.
   *
   * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
   * it, so there is nothing to read.
   *
   * @param treatmentPlan The digital treatment plan in force (digital behandlings- og egenbehandlingsplan, DBEP). A person has one at most; it may concern many conditions. {@code NothingKnown} means that no plan is in force; an ended plan is not looked for.
   * @param zonePlans The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition changes, the most recently updated first.
   */
  public record CarePlans(@NotNull TreatmentPlanResult treatmentPlan, @NotNull ZonePlansResult zonePlans) {
    @Override
    public String toString() {
      return "CarePlans";
    }
  }

  /** The treatment plan, or why there is none to show (behandlingsplan). */
  public sealed interface TreatmentPlanResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R treatmentPlan(@NotNull TreatmentPlan value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R consentMissing(@NotNull ConsentMissing value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R reserved(@NotNull Reserved value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements TreatmentPlanResult {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /** The person's plans with zones, or why there are none to show (planer med soner). */
  public sealed interface ZonePlansResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R zonePlanConnection(@NotNull ZonePlanConnection value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R nothingKnown(@NotNull NothingKnown value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ZonePlansResult {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /**
   * A coordinated plan for treatment and self-treatment (digital behandlings- og egenbehandlingsplan): which conditions it
   * concerns, what the goals are, and what is to be done.
   *
   * @param source The service that keeps the plan, and when it was asked.
   * @param id The plan's id in the service (plan-id). Null when the service sent a plan without one.
   * @param title The plan's title (tittel), for example {@code Behandlingsplan KOLS}.
   * @param description A summary of the plan (beskrivelse).
   * @param status Where the plan is in its life (status).
   * @param statusText The status exactly as the service wrote it.
   * @param intent What the plan amounts to (hensikt): a proposal, a plan, an order or an option.
   * @param categories What kinds of plan this is (plankategori). Empty when the service did not say.
   * @param period When the plan applies (periode). Null when the service did not say.
   * @param createdAt When the plan was made (opprettet).
   * @param updatedAt When the plan was last changed (sist endret).
   * @param updatedBy Who last changed the plan (sist endret av). Null when the service did not say.
   * @param version The version of the plan in the service (versjon), raised at every change.
   * @param conditions The conditions the plan concerns (tilstander).
   * @param goals What the patient and the care providers want to reach (mål).
   * @param actions What is to be done, by the patient or by others (tiltak).
   * @param notes Remarks on the plan (merknader).
   * @param unresolvedReferences How many conditions, goals and activities the plan points to that did not come with the answer. Above zero, the plan holds more than what is shown here.
   * @param withheld How many conditions, goals and actions are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   * @param otherPlans How many more plans in force the service sent. By its own rule there is one plan per person, so this should be 0.
   * @param unreadable How many items the service sent that could not be read.
   */
  public record TreatmentPlan(
      @NotNull Source source,
      @Nullable String id,
      @Nullable String title,
      @Nullable String description,
      @NotNull TreatmentPlanStatus status,
      @Nullable String statusText,
      @NotNull PlanIntent intent,
      @NotNull List<PlanCategory> categories,
      @Nullable Period period,
      @Nullable PartialDate createdAt,
      @Nullable PartialDate updatedAt,
      @Nullable PlanEditor updatedBy,
      @Nullable String version,
      @NotNull List<PlanCondition> conditions,
      @NotNull List<Goal> goals,
      @NotNull List<Action> actions,
      @NotNull List<Note> notes,
      int unresolvedReferences,
      @Nullable Integer withheld,
      int otherPlans,
      int unreadable) implements TreatmentPlanResult {
    public TreatmentPlan {
      categories = List.copyOf(categories);
      conditions = List.copyOf(conditions);
      goals = List.copyOf(goals);
      actions = List.copyOf(actions);
      notes = List.copyOf(notes);
    }

    @Override
    public @NotNull String typename() {
      return "TreatmentPlan";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.treatmentPlan(this);
    }

    @Override
    public String toString() {
      return "TreatmentPlan";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(
      @NotNull Source source) implements TreatmentPlanResult, ZonePlansResult, HealthPersonnelResult, OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public String toString() {
      return "AccessRefused";
    }
  }

  /**
   * The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden.
   *
   * @param source The service that was asked, and when.
   */
  public record Blocked(@NotNull Source source) implements TreatmentPlanResult, ZonePlansResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public String toString() {
      return "Blocked";
    }
  }

  /**
   * The information needs the person's consent and there is none (samtykke mangler).
   *
   * @param source The service that was asked, and when.
   */
  public record ConsentMissing(@NotNull Source source) implements TreatmentPlanResult {
    @Override
    public @NotNull String typename() {
      return "ConsentMissing";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.consentMissing(this);
    }

    @Override
    public String toString() {
      return "ConsentMissing";
    }
  }

  /**
   * The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer).
   *
   * @param source The service that was asked, and when.
   */
  public record NotRegistered(
      @NotNull Source source) implements TreatmentPlanResult, HealthPersonnelResult, OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public String toString() {
      return "NotRegistered";
    }
  }

  /**
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(@NotNull Source source) implements TreatmentPlanResult, ZonePlansResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public String toString() {
      return "NothingKnown";
    }
  }

  /**
   * The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it.
   *
   * @param source The service that was asked, and when.
   */
  public record Reserved(@NotNull Source source) implements TreatmentPlanResult {
    @Override
    public @NotNull String typename() {
      return "Reserved";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.reserved(this);
    }

    @Override
    public String toString() {
      return "Reserved";
    }
  }

  /**
   * The person has restricted this information (sperring, tilgangsbegrensning). It exists but is withheld; a new question with
   * elevated consent or in an emergency may open it when {@code mayElevate} is true.
   *
   * @param source The service that was asked, and when.
   * @param count How many items are withheld, when the service tells.
   * @param mayElevate True when the same question with elevated access (forhøyet samtykke or akutt) may be asked.
   */
  public record Restricted(
      @NotNull Source source,
      @Nullable Integer count,
      boolean mayElevate) implements TreatmentPlanResult, ZonePlansResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public String toString() {
      return "Restricted";
    }
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   *
   * @param source The service that was asked, and when.
   * @param reason What went wrong, as far as it can be told without the service's own words.
   * @param retryable True when the same question may succeed if it is asked again.
   * @param retryAfterSeconds How long to wait before asking again, when the service said so.
   */
  public record SourceUnavailable(
      @NotNull Source source,
      @NotNull UnavailableReason reason,
      boolean retryable,
      @Nullable Integer retryAfterSeconds) implements TreatmentPlanResult, ZonePlansResult, HealthPersonnelResult, OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
   * a person without plans is answered with {@code NothingKnown}.
   *
   * @param source The service that keeps the plans, and when it was asked.
   * @param totalCount How many plans there are with the statuses asked for, on all pages together (antall).
   * @param unreadable How many plans the service sent that could not be read.
   * @param pageInfo Where the list was cut.
   * @param edges The plans of this page (planer).
   */
  public record ZonePlanConnection(
      @NotNull Source source,
      int totalCount,
      int unreadable,
      @NotNull PageInfo pageInfo,
      @NotNull List<ZonePlanEdge> edges) implements ZonePlansResult {
    public ZonePlanConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "ZonePlanConnection";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.zonePlanConnection(this);
    }

    @Override
    public String toString() {
      return "ZonePlanConnection";
    }
  }

  /**
   * What kind of plan it is (plankategori).
   *
   * @param kind The kind, among those of the national list (type plan).
   * @param code The code as the service sent it (kode).
   */
  public record PlanCategory(@NotNull PlanCategoryKind kind, @NotNull Coded code) {
    @Override
    public String toString() {
      return "PlanCategory";
    }
  }

  /**
   * A period of time (periode); an open end is null.
   *
   * @param start First day or moment, inclusive (fra).
   * @param end Last day or moment, inclusive (til). Null while it lasts.
   */
  public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
    @Override
    public String toString() {
      return "Period";
    }
  }

  /**
   * Who changed a plan (endret av). What the services write here differs, so any part may be missing.
   *
   * @param name The name as the service wrote it (navn).
   * @param isPatient True when the patient made the change. Null when the service did not tell enough to say.
   * @param healthPersonnel The health personnel who made the change (helsepersonell).
   * @param organisation The organisation where the change was made (virksomhet).
   */
  public record PlanEditor(
      @Nullable String name,
      @Nullable Boolean isPatient,
      @Nullable HealthPersonnel healthPersonnel,
      @Nullable Organisation organisation) {
    @Override
    public String toString() {
      return "PlanEditor";
    }
  }

  /**
   * A condition that the plan concerns (tilstand).
   *
   * @param id The condition's id in the service (id). Null when the service sent none.
   * @param code The diagnosis (diagnose): the coding the service marked as chosen, else the first. ICD-10 is list 7110 and ICPC-2 list 7170.
   * @param codes All codings of the diagnosis, for example both ICD-10 and ICPC-2 (diagnosekoder).
   * @param text The condition in words (tekst).
   * @param clinicalStatus Whether the condition is present now (klinisk status): active, in remission, resolved and so on.
   * @param severity How severe the condition is (alvorlighetsgrad).
   * @param onset When the condition began (debut).
   * @param isNamedByPlan True when the plan itself names this condition; false when it only came along with a goal or an action.
   */
  public record PlanCondition(
      @Nullable String id,
      @Nullable Coded code,
      @NotNull List<Coded> codes,
      @Nullable String text,
      @Nullable Coded clinicalStatus,
      @Nullable Coded severity,
      @Nullable PartialDate onset,
      boolean isNamedByPlan) {
    public PlanCondition {
      codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
      return "PlanCondition";
    }
  }

  /**
   * Where a list was cut, in the form of the GraphQL Cursor Connections specification.
   *
   * @param hasNextPage True when there are more items after the last one here.
   * @param endCursor Cursor of the last item, null when there is none.
   */
  public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
    @Override
    public String toString() {
      return "PageInfo";
    }
  }

  /**
   * A plan in a page of plans (plan i liste).
   *
   * @param cursor Where this plan is in the list; use it as {@code after}.
   * @param node The plan.
   */
  public record ZonePlanEdge(@NotNull String cursor, @NotNull ZonePlan node) {
    @Override
    public String toString() {
      return "ZonePlanEdge";
    }
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   *
   * @param hprNumber The number in the register of health personnel (HPR-nummer).
   * @param registration What the register says, or why it says nothing.
   */
  public record HealthPersonnel(@NotNull String hprNumber, @NotNull HealthPersonnelResult registration) {
    @Override
    public String toString() {
      return "HealthPersonnel";
    }
  }

  /**
   * An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id.
   *
   * @param organisationNumber Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a HER-id that the address register could not resolve.
   * @param registration What the registers say, or why they say nothing.
   */
  public record Organisation(@Nullable String organisationNumber, @NotNull OrganisationResult registration) {
    @Override
    public String toString() {
      return "Organisation";
    }
  }

  /**
   * A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions.
   *
   * @param id The plan's id in the service (plan-id, UUID). It stays the same through all versions.
   * @param current The plan as it is now (gjeldende versjon).
   */
  public record ZonePlan(@NotNull String id, @NotNull ZoneVersion current) {
    @Override
    public String toString() {
      return "ZonePlan";
    }
  }

  /** The register of health personnel's answer, or why there is none. */
  public sealed interface HealthPersonnelResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R healthPersonnelRegistration(@NotNull HealthPersonnelRegistration value);

      R accessRefused(@NotNull AccessRefused value);

      R notRegistered(@NotNull NotRegistered value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements HealthPersonnelResult {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /** The organisation registers' answer, or why there is none. */
  public sealed interface OrganisationResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R organisationRegistration(@NotNull OrganisationRegistration value);

      R accessRefused(@NotNull AccessRefused value);

      R notRegistered(@NotNull NotRegistered value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements OrganisationResult {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /**
   * A professional's entry in the register of health personnel (oppføring i HPR).
   *
   * @param source Where this came from.
   * @param name The professional's name.
   * @param authorizations Authorizations and licenses, active and ended (godkjenninger).
   */
  public record HealthPersonnelRegistration(
      @NotNull Source source,
      @Nullable PersonName name,
      @NotNull List<Authorization> authorizations) implements HealthPersonnelResult {
    public HealthPersonnelRegistration {
      authorizations = List.copyOf(authorizations);
    }

    @Override
    public @NotNull String typename() {
      return "HealthPersonnelRegistration";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.healthPersonnelRegistration(this);
    }

    @Override
    public String toString() {
      return "HealthPersonnelRegistration";
    }
  }

  /**
   * An organisation's entry (oppføring i Enhetsregisteret og Adresseregisteret).
   *
   * @param name The name (navn).
   */
  public record OrganisationRegistration(@Nullable String name) implements OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "OrganisationRegistration";
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
      return cases.organisationRegistration(this);
    }

    @Override
    public String toString() {
      return "OrganisationRegistration";
    }
  }

  /**
   * A name as registered (navn).
   *
   * @param full The whole name as it is written in a text.
   */
  public record PersonName(@Nullable String full) {
    @Override
    public String toString() {
      return "PersonName";
    }
  }

  /**
   * A right to practice a health profession (autorisasjon eller lisens).
   *
   * @param profession The profession, when it is one that this contract knows (helsepersonellkategori).
   * @param isActive Whether it holds today.
   */
  public record Authorization(@Nullable HealthProfession profession, boolean isActive) {
    @Override
    public String toString() {
      return "Authorization";
    }
  }
}
