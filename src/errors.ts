/**
 * The error family. Every error this library throws on purpose extends {@link TokenFlowError}; its message says
 * what is wrong, with which input, and how to mend it. `isInstance` recognises errors across duplicate installs,
 * where `instanceof` fails.
 */

const marker = Symbol.for("langchain-tokenflow.error");

/** Base of all errors of this library. `code` is stable and safe to branch on. */
export abstract class TokenFlowError extends Error {
  abstract readonly code: string;
  readonly [marker] = true;

  constructor(message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
  }

  /** Whether a value is an error of the class this is called on, from whichever copy of the library. */
  static isInstance<Class extends abstract new (...args: never[]) => TokenFlowError>(
    this: Class & { readonly code?: string },
    error: unknown,
  ): error is InstanceType<Class> {
    if (typeof error !== "object" || error === null || !(marker in error)) return false;
    return this.code === undefined || (error as TokenFlowError).code === this.code;
  }
}

/** An argument or option is outside what is allowed. Thrown before any work is done. */
export class InvalidInputError extends TokenFlowError {
  static readonly code = "INVALID_INPUT";
  readonly code = InvalidInputError.code;
}

/** A taxonomy does not validate. `issues` holds one line per fault, each naming its place. */
export class TaxonomyError extends TokenFlowError {
  static readonly code = "TAXONOMY";
  readonly code = TaxonomyError.code;
  readonly issues: readonly string[];

  constructor(source: string, issues: readonly string[], options?: { readonly cause?: unknown }) {
    super(`Taxonomy ${source} is not valid: ${issues.join("; ")}`, options);
    this.issues = issues;
  }
}

/** A data file cannot be read or a line of it is broken. */
export class DataFileError extends TokenFlowError {
  static readonly code = "DATA_FILE";
  readonly code = DataFileError.code;
  readonly file: string;
  /** 1-based line number, where one line is at fault. */
  readonly line: number | undefined;

  constructor(
    file: string,
    problem: string,
    options?: { readonly line?: number | undefined; readonly cause?: unknown },
  ) {
    super(`${file}${options?.line === undefined ? "" : `:${options.line}`}: ${problem}`, options);
    this.file = file;
    this.line = options?.line;
  }

  /** Why a file could not be read, in the words of the user. */
  static unreadable(file: string, cause: unknown): DataFileError {
    const code = (cause as NodeJS.ErrnoException).code;
    const problem =
      code === "ENOENT"
        ? "does not exist; check the path"
        : `cannot be read (${code ?? String(cause)}); check its permissions`;
    return new DataFileError(file, problem, { cause });
  }
}

/** A model cannot be loaded: files missing, corrupt or of the wrong shape, or no ONNX runtime on this platform. */
export class ModelLoadError extends TokenFlowError {
  static readonly code = "MODEL_LOAD";
  readonly code = ModelLoadError.code;
  readonly directory: string;
  /** What is wrong, without the directory. */
  readonly problem: string;

  constructor(directory: string, problem: string, options?: { readonly cause?: unknown }) {
    super(`Model in ${directory} cannot be loaded: ${problem}`, options);
    this.directory = directory;
    this.problem = problem;
  }
}

/** A loaded model failed while predicting. */
export class InferenceError extends TokenFlowError {
  static readonly code = "INFERENCE";
  readonly code = InferenceError.code;
}

/** A model did not answer within its time limit. It goes on answering once it has caught up. */
export class TimeLimitError extends TokenFlowError {
  static readonly code = "TIME_LIMIT";
  readonly code = TimeLimitError.code;
  /** Milliseconds. */
  readonly limit: number;

  constructor(message: string, limit: number) {
    super(message);
    this.limit = limit;
  }
}

/** Why a store refused: the directory is not one, is newer than this library, is locked, is full … */
export type StoreProblem =
  | "not-a-store"
  | "missing"
  | "newer-format"
  | "locked"
  | "disk-full"
  | "corrupt"
  | "inaccessible"
  | "closed"
  | "embeddings";

/** The embedded store cannot be opened, read or written. What was acknowledged before is untouched. */
export class StoreError extends TokenFlowError {
  static readonly code = "STORE";
  readonly code = StoreError.code;
  readonly directory: string;
  readonly problem: StoreProblem;

  constructor(
    directory: string,
    problem: StoreProblem,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`Store ${directory}: ${message}`, options);
    this.directory = directory;
    this.problem = problem;
  }
}

/** A filter cannot be expressed in the form that a vector store takes. */
export class FilterError extends TokenFlowError {
  static readonly code = "FILTER";
  readonly code = FilterError.code;
}
