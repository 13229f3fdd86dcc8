export { parseSpec } from "./spec/parse-spec.js";
export { specSchema } from "./spec/json-schema.js";
export { FIELDS, SPEC_ISSUE_CODES, SPEC_VERSION } from "./spec/spec.js";
export type { Field, ParsedSpec, Spec, SpecFigures, SpecIssue, SpecIssueCode } from "./spec/spec.js";
export {
  specEntries,
  specFromAttributes,
  specFromQuery,
  specToAttributes,
  specToQuery,
} from "./spec/write-spec.js";
export type { OptionKind, OptionValue } from "./spec/option-kind.js";
export { SOURCE_FAULTS, bundledSource } from "./source/data-source.js";
export type { DataSource, LoadResult, Loaded, SourceFault, SourceFaultKind } from "./source/data-source.js";
export { filesSource } from "./source/files-source.js";
export type { FilesManifest, FilesSourceOptions, ManifestFile } from "./source/files-source.js";
export { httpSource } from "./source/http-source.js";
export type { HttpSourceOptions } from "./source/http-source.js";
export { createLive, liveData } from "./source/live-data.js";
export type { LiveData, LiveOptions, LiveState } from "./source/live-data.js";
export { SourceError, dataOf } from "./source/source-error.js";
export { wordAge, wordNoteHead, wordSourceFault, wordSpecIssue } from "./messages/word-fault.js";
