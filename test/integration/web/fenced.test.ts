// The same in both hosts.
import '../suite/fenced.test.js';
import '../suite/export.test.js';
