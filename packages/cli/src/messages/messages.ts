import type { Locale } from "@chiso/core";
import { en } from "./en.js";
import { vi } from "./vi.js";
import type { CliMessages } from "./vi.js";

const OF: Readonly<Record<Locale, CliMessages>> = { vi, en };

export const messagesOf = (locale: Locale): CliMessages => OF[locale];
