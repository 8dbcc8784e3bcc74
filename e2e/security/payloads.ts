/** What somebody types who wants a script to run at others, or a page to fall apart. */
export const payloads = [
  "<script>alert(1)</script>",
  "</script><script>alert(1)</script>",
  "</title></textarea><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onfocus=alert(1) autofocus='",
  "<svg/onload=alert(1)>",
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">go</a>',
  "javascript:alert(1)//https://a.example",
  "<!--<script>alert(1)//-->",
  "]]><x onclick=alert(1)>",
  "{{constructor.constructor('alert(1)')()}}",
  "`$" + "{alert(1)}`<base href=//evil.example>",
  "<style>*{background:url(//evil.example/x)}</style>",
  "\u2028alert(1)\u2029<meta http-equiv=refresh>",
  '$Q1\n0:{"a":"$@1"}\n1:I[1]',
] as const
