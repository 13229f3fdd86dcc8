import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: {
    conditions: ["chiso-source", ...defaultClientConditions],
    dedupe: ["react", "react-dom"],
  },
  build: { target: "es2022" },
});
