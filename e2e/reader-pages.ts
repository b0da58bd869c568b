/** Pages as the web has them; every outlet and person is invented. By the name of the file that each is read from. */
export const PAGES: Readonly<Record<string, string>> = {
  'ordinary.html': `<!doctype html><html lang="en-GB"><head><title>Pool to close | The Millbrook Herald</title>
    <link rel="canonical" href="https://millbrook.example/pool"><script type="application/ld+json">{"@type":"NewsArticle",
    "headline":"Pool to close","datePublished":"2025-03-04T09:15:00Z","author":{"name":"Jane Marsh"}}</script></head><body>
    <nav><a href="/">Home</a></nav><article><h1>Pool to close, mayor says it is &lsquo;over&rsquo;</h1>
    <p class="standfirst">Swimmers &ldquo;in tears&rdquo;</p><figure><figcaption>The &quot;old lady&quot;</figcaption></figure>
    <p>The pool in Ford Lane will close in May, the mayor of Millbrook told a meeting on Monday night.</p>
    <p>&#8220;We had <em>no</em>&nbsp;money,&#8221; said <a href="/h">Alan Hale</a>, the mayor<sup><a href="#1">1</a></sup>.</p>
    <p>He called it <q>a <q>nice</q> mess</q>.<br>&ldquo;It is over.&rdquo;</p>
    <aside><h3>Read more</h3><ul><li><a href="/x">'I nearly drowned', says swimmer</a></ul></aside>
    <p>Ann Pell wrote to the council:</p><blockquote><p>You lied to us.</p><p>You always have.</p></blockquote>
    </article><footer>&copy; Millbrook Media</footer></body></html>`,
  'breaks.htm': `<HTML><TITLE>Pool to close</TITLE><TABLE><TR><TD><FONT SIZE=5><B>Pool to close</B></FONT><BR><I>By Jane Marsh</I><BR>
    March 4, 2025<BR><BR>"We had no money," said Alan Hale, the mayor.<BR><BR>"Nobody," he added, "will swim."<BR><BR></TABLE>`,
  'accents.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Élise Marchetot: «Nous ouvrons»</h1>
    <p>The bakery in Ranleigh opens at five, as it has on every day but one since the year it was founded, 1934.</p>
    <p>« We open at five &#x2014; always », Marchetot said&#46; &notanentity; 👩🏽‍🍳 z&#x301;</p></body></html>`,
  'hostile.html': `<p onclick="x()">“No,” said Ada Lowe.<script>"quoted"</script><img onerror="“no”"><template>“No.”</template>
    <div><div><table><p>“<b><i>Never</b></i>,” she said.</table><!-- “--> <noscript>“No.”</noscript><p hidden>“No.”</p>
    ${'<blockquote><div>'.repeat(400)}“It is deep here,” Lowe said.<p>\u0000“\u202EOver,” she said.<p>“Not closed`,
  'live.html': `<main><h1>Storm Berta live</h1><div>14.32 GMT</div><p>“Stay at home,” said Dilys Marchbank, the engineer.</p>
    <div>14.10 GMT</div><p>The ferry has been cancelled, its owner says.</p><div>13.55 GMT</div><p>The bridge is shut.</p></main>`,
  'interview.html': `<main><h1>The man who bakes</h1><p>Sam Oyelaran has baked in his cellar for thirty years, and means to go on.</p>
    <p><b>Q: Why bread?</b></p><p>A: Because it answers back.</p><p><b>Q: And cake?</b></p><p>A: Cake just sits there.</p></main>`,
};
