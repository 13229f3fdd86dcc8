import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  resolve: { dedupe: ["react", "react-dom"] },
  // the server takes its packages from node_modules, as Node does
  ssr: { external: true },
  build: {
    outDir: "../dist/server",
    emptyOutDir: true,
    target: "es2022",
    // a strict policy has no room for addresses of data, nor for inline scripts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
