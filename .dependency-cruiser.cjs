// Who may know whom. The house is drawn in src/: one pure core, and doors into it.
const CORE = '^src/(cable|check|read|ellipsis|scan|proof|publish|protocol)/';

/** Packages that the pure core may use: they run anywhere and touch nothing outside. */
const CORE_PACKAGES =
  '^node_modules/(unified|remark-parse|vfile|yaml|saxes|character-entities|utif2|fast-png|@cornerstonejs/codec-libjpeg-turbo-8bit|@jsquash/webp|image-size|@hyzyla/pdfium|tesseract\.js-core|micromark[^/]*|mdast-util-[^/]+|xastscript|xast-util-[^/]+|hastscript|hast-util-[^/]+|docx|@types/(unist|mdast|xast|hast))/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody knows and that knows nobody was forgotten.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
    {
      name: 'core-is-pure',
      comment: 'The core runs anywhere: no VS Code, no Node; what it needs is passed in.',
      severity: 'error',
      from: { path: CORE },
      to: { path: '(^vscode$|^node_modules/@types/vscode/)' },
    },
    {
      name: 'core-knows-no-node',
      comment: 'The core runs in a browser too.',
      severity: 'error',
      from: { path: CORE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-packages',
      comment: 'A package joins the core on purpose: name it in CORE_PACKAGES.',
      severity: 'error',
      from: { path: CORE },
      to: { path: '^node_modules/', pathNot: [CORE_PACKAGES, '^node_modules/@types/vscode/'] },
    },
    {
      name: 'cable-knows-nobody',
      comment: 'What a cable is does not depend on what is done with it.',
      severity: 'error',
      from: { path: '^src/cable/' },
      to: { path: '^src/', pathNot: '^src/cable/' },
    },
    {
      name: 'core-knows-cable-only',
      comment: 'Parts of the core meet in the doors, not in each other.',
      severity: 'error',
      from: { path: CORE, pathNot: '^src/cable/' },
      to: { path: '^src/', pathNot: '^src/(cable|$1)/' },
    },
    {
      name: 'a-rule-never-knows-a-rule',
      comment: 'One feature, one file. The index alone knows them all.',
      severity: 'error',
      from: { path: '^src/check/rules/', pathNot: '^src/check/rules/index\\.ts$' },
      to: { path: '^src/check/rules/' },
    },
    {
      name: 'a-format-never-knows-a-format',
      comment: 'One feature, one file; what formats share stands beside their folders.',
      severity: 'error',
      from: { path: '^src/publish/([^/]+)/' },
      to: { path: '^src/publish/[^/]+/', pathNot: '^src/publish/$1/' },
    },
    {
      name: 'doors-know-the-core-only',
      comment: 'The editor, its pages and the command line never know each other.',
      severity: 'error',
      from: { path: '^src/(vscode|webview|worker|cli|remark)/' },
      to: {
        path: '^src/',
        pathNot: ['^src/$1/', CORE],
      },
    },
    {
      name: 'node-only-behind-two-doors',
      comment:
        'The extension also runs in a browser: only its Node entry and the command line may.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: '^src/(cli/|worker/(node|start)\\.ts$|extension\\.node\\.ts$)',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'readers-are-lazy',
      comment: 'remark and yaml are heavy: `await import()` the readers, or import types only.',
      severity: 'error',
      // A site generator has no start-up to keep short, and may want its answer at once.
      from: { path: '^src/', pathNot: '^src/remark/' },
      to: {
        path: '^src/cable/readers\\.ts$',
        dependencyTypesNot: ['dynamic-import', 'type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
