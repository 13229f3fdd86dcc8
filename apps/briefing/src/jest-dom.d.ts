import type { TestingLibraryMatchers } from "@testing-library/jest-dom/matchers";

// the matchers' own declaration cannot reach vitest from where pnpm puts it
declare module "vitest" {
  interface Matchers<T> extends TestingLibraryMatchers<unknown, T> {}
}
