// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PageEnd;
import no.helsegraf.sdk.PagedQuery;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Who has seen what about oneself, and why. The newest first; {@code after} goes on where a page ended. */
public final class MyAccessLog implements PagedQuery<MyAccessLog.Data> {
  private static final Document DOCUMENT =
      new Document(
          "MyAccessLog",
          "3f0efd20dfe55dc6e29f714c034242e41efd88c7d78c71a92887e381be3ea238",
          "query MyAccessLog($first:Int!=20$after:String){me{accessLog(first:$first after:$after){__typename ...WhyMissing ...on AccessLogConnection{source{...Source}edges{node{at actor{kind name role{...Coded}relation legalEntity{...Place}pointOfCare{...Place}}action ground{basis purpose{...Coded}purposeText isEmergency isElevated isChosenByProfessional}outcome information{service serviceCode kind norwegian english count withheld}}}pageInfo{hasNextPage endCursor}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}fragment Place on AccessLogOrganisation{number name}");

  private final Variables variables;

  private MyAccessLog(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull MyAccessLog of() {
    return new MyAccessLog(Variables.none());
  }

  /** {@code 20} unless given. */
  public @NotNull MyAccessLog withFirst(int first) {
    return new MyAccessLog(this.variables.with("first", first));
  }

  public @NotNull MyAccessLog withAfter(@Nullable String after) {
    return new MyAccessLog(this.variables.with("after", after));
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
    return MyAccessLogReader.readData(data);
  }

  @Override
  public @NotNull MyAccessLog after(@NotNull String cursor) {
    return new MyAccessLog(this.variables.with("after", cursor));
  }

  @Override
  public @Nullable PageEnd pageEnd(@NotNull Data data) {
    Patient step1 = data.me();
    if (!(step1.accessLog() instanceof AccessLogConnection step2)) return null;
    return new PageEnd(step2.pageInfo().hasNextPage(), step2.pageInfo().endCursor());
  }

  @Override
  public String toString() {
    return "MyAccessLog";
  }

  /** @param me The signed-in citizen's own record (innbygger). */
  public record Data(@NotNull Patient me) {
    @Override
    public String toString() {
      return "Data";
    }
  }

  /**
   * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
   * here.
   *
   * @param accessLog Who has seen what about the person through Helsegraf, and why (innsynslogg). Newest first, and this very question is the first. For the person, and for a parent of a child under 12.
   */
  public record Patient(@NotNull AccessLogResult accessLog) {
    @Override
    public String toString() {
      return "Patient";
    }
  }

  /** Who has seen what, or why it cannot be shown (innsynslogg). */
  public sealed interface AccessLogResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R accessLogConnection(@NotNull AccessLogConnection value);

      R accessRefused(@NotNull AccessRefused value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements AccessLogResult {
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
   * A page of accesses, the newest first (innsynslogg).
   *
   * @param source Where this came from.
   * @param edges The accesses of this page.
   * @param pageInfo Where the list was cut.
   */
  public record AccessLogConnection(
      @NotNull Source source,
      @NotNull List<AccessLogEdge> edges,
      @NotNull PageInfo pageInfo) implements AccessLogResult {
    public AccessLogConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "AccessLogConnection";
    }

    @Override
    public <R> R match(@NotNull AccessLogResult.Cases<R> cases) {
      return cases.accessLogConnection(this);
    }

    @Override
    public String toString() {
      return "AccessLogConnection";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements AccessLogResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull AccessLogResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public String toString() {
      return "AccessRefused";
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
      @Nullable Integer retryAfterSeconds) implements AccessLogResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull AccessLogResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * One access in its place in the list.
   *
   * @param node The access.
   */
  public record AccessLogEdge(@NotNull AccessLogEntry node) {
    @Override
    public String toString() {
      return "AccessLogEdge";
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
   * One time that somebody asked about the person through Helsegraf, or changed something for them (oppslag). It has the names of
   * people and never their numbers. The reason in the professional's own words is kept, and is not shown.
   *
   * @param at When it was asked.
   * @param actor Who asked.
   * @param action Whether something was read or changed.
   * @param ground Why, as far as it was told. Null for citizens, who need no ground.
   * @param outcome What came of it.
   * @param information What kinds of information were in the answer, or were withheld from it. Empty for what was refused or failed.
   */
  public record AccessLogEntry(
      @NotNull OffsetDateTime at,
      @NotNull AccessLogActor actor,
      @NotNull AccessAction action,
      @Nullable AccessGround ground,
      @NotNull AccessOutcome outcome,
      @NotNull List<AccessedInformation> information) {
    public AccessLogEntry {
      information = List.copyOf(information);
    }

    @Override
    public String toString() {
      return "AccessLogEntry";
    }
  }

  /**
   * Who asked about the person.
   *
   * @param kind Whether it was health personnel, a citizen, a system, or somebody who runs the service.
   * @param name Their name. Null when whoever signed them in did not tell it.
   * @param role The role that a professional acted in, Volven 9060 (rolle).
   * @param relation What a citizen is to the person. Null for health personnel.
   * @param legalEntity The legal entity that a professional acted for (juridisk enhet).
   * @param pointOfCare Where in it the person is treated (behandlingssted).
   */
  public record AccessLogActor(
      @NotNull AccessActorKind kind,
      @Nullable String name,
      @Nullable Coded role,
      @Nullable AccessRelation relation,
      @Nullable Place legalEntity,
      @Nullable Place pointOfCare) {
    @Override
    public String toString() {
      return "AccessLogActor";
    }
  }

  /**
   * Why a professional asked (begrunnelse).
   *
   * @param basis The ground for access (tilgangsgrunnlag).
   * @param purpose What it was for, as the organisation attested it (formål).
   * @param purposeText More of what it was for, in the organisation's own words for such cases, for example {@code Poliklinikk}.
   * @param isEmergency Whether it was asked as an emergency (nødrett).
   * @param isElevated Whether it was asked for what the person has restricted (forhøyet tilgang).
   * @param isChosenByProfessional Whether the professional chose the person's case themself, or their system knew it, for example by an appointment. Null when it was not told.
   */
  public record AccessGround(
      @Nullable AccessBasis basis,
      @Nullable Coded purpose,
      @Nullable String purposeText,
      boolean isEmergency,
      boolean isElevated,
      @Nullable Boolean isChosenByProfessional) {
    @Override
    public String toString() {
      return "AccessGround";
    }
  }

  /**
   * One kind of information in an answer.
   *
   * @param service The service that it came from. Null when it is one that is known no longer; {@code serviceCode} says which.
   * @param serviceCode The service that it came from, as a code of ours.
   * @param kind The kind of information, as a code of ours.
   * @param norwegian The kind in Norwegian words.
   * @param english The kind in English words.
   * @param count How many pieces of it were in the answer.
   * @param withheld How many pieces were withheld, as far as it is known; at least one when something was.
   */
  public record AccessedInformation(
      @Nullable NationalService service,
      @NotNull String serviceCode,
      @NotNull String kind,
      @NotNull String norwegian,
      @NotNull String english,
      int count,
      int withheld) {
    @Override
    public String toString() {
      return "AccessedInformation";
    }
  }
}
