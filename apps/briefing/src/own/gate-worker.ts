// The gate's worker as a file of this page: the bundler names it, and the page's policy allows no other.
import "@chiso/workbook/worker";
