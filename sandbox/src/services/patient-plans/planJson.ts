/** A plan as the service writes it. The shapes of `subject` and `updated_by` are guesses; the names are documented. */
export interface PlanJson {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly comment: string;
  readonly subject: { readonly identifier: string };
  readonly updated_by: { readonly hpr: string } | { readonly identifier: string };
  readonly updated_at: string;
  readonly clinical_content: ClinicalContentJson;
}

export interface ClinicalContentJson {
  /** Raised only when the content changes. */
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly zones: readonly ZoneJson[];
}

export interface ZoneJson {
  /** `green`, `yellow` or `red`. */
  readonly level: string;
  readonly condition: string;
  readonly action: string;
}
