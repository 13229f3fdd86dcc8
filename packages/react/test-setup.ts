import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// A slow machine is no fault of the code: what is late is waited for.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
