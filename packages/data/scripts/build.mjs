// Writes src/generated/*.ts and maps/*.json from sources/. Node built-ins only: it runs before anything is built.
import { buildMaps } from "./maps.mjs";
import { buildPapi } from "./papi.mjs";
import { buildPar } from "./par.mjs";
import { buildPci } from "./pci.mjs";
import { buildSimple } from "./simple.mjs";
import { buildSonLa } from "./son-la.mjs";
import { buildSums } from "./sums.mjs";
import { buildUnits } from "./units.mjs";

buildUnits();
buildPar();
buildPapi();
buildPci();
buildSimple();
buildSonLa();
buildMaps();
buildSums();
