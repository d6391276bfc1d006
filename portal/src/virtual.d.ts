// oxlint-disable typescript/consistent-type-imports -- the declaration of a module that is no file cannot import
// What `build/reference.ts` makes when the portal is built.

declare module 'virtual:contract' {
  export const contract: import('./contract/contract.ts').Contract;
}

declare module 'virtual:errors' {
  export const errorCodes: Readonly<
    Record<string, { readonly status: number; readonly message: string; readonly retryable: boolean }>
  >;
}

declare module 'virtual:sdks' {
  export const sdks: readonly import('../build/renderDocument.ts').RenderedDocument[];
}

declare module 'virtual:start' {
  export const start: import('../build/renderDocument.ts').RenderedDocument | null;
}

declare module 'virtual:services' {
  /** The national service behind each field that one answers, by `Type.field`. */
  export const fieldServices: Readonly<Record<string, string>>;
  /** What services are called, by their names in the graph and by those in code. */
  export const serviceNames: Readonly<Record<string, string>>;
}

declare module 'virtual:changelog' {
  export const changelog: readonly import('./changelog/step.ts').Step[];
}
