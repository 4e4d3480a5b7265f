namespace ApiHour.Content.Tests.Parsing.Liquid;

public sealed class LiquidHighlightTests
{
    private const string Ls = "<pre><code class=\"language-bash\">ls\n</code></pre>";

    [Theory]
    [InlineData("{% highlight bash %}\nls\n{% endhighlight %}", Ls)]
    [InlineData("{% highlight bash linenos %}\nls\n{% endhighlight %}", Ls)]
    [InlineData("{%- highlight bash linenos mark_lines=\"1 2\" -%}\n\n\nls\n\n{%- endhighlight -%}", Ls)]
    [InlineData("{% highlight bash %}ls{% endhighlight %}", Ls)]
    [InlineData("{% highlight %}\nls\n{% endhighlight %}", "<pre><code>ls\n</code></pre>")]
    [InlineData("{% highlight \"><b> %}\nls\n{% endhighlight %}", "<pre><code>ls\n</code></pre>")]
    [InlineData("{% highlight bash %}\n# a\n\n  {{ b }} {% c %} <i>\n{% endhighlight %}", "<pre><code class=\"language-bash\"># a\n\n  {{ b }} {% c %} &lt;i&gt;\n</code></pre>")]
    [InlineData("{% highlight bash %}\n```\n````\n{% endhighlight %}", "<pre><code class=\"language-bash\">```\n````\n</code></pre>")]
    [InlineData("{% highlight liquid %}\n{% raw %}\n{{ a }}\n{% endraw %}\n{% endhighlight %}", "<pre><code class=\"language-liquid\">{{ a }}\n</code></pre>")]
    [InlineData("<div>\n{% highlight html %}\n<a>\n\n<b>\n{% endhighlight %}\n</div>", "<div>\n<pre><code class=\"language-html\">&lt;a&gt;\n\n&lt;b&gt;\n</code></pre>\n</div>")]
    [InlineData("{% raw %}{% highlight bash %}{% endraw %}", "<p>{% highlight bash %}</p>")]
    [InlineData("{% if page.title %}{% highlight bash %}\nls\n{% endhighlight %}{% endif %}", Ls)]
    public void A_highlighted_block_is_code_as_it_is_written(string body, string html) => Assert.Equal(html, Shown(body));

    [Theory]
    [InlineData("Un {% highlight bash %}ls{% endhighlight %} deux", "<p>Un</p>\n" + Ls + "\n<p>deux</p>")]
    [InlineData("Un\n{% highlight bash %}\nls\n{% endhighlight %}\ndeux", "<p>Un</p>\n" + Ls + "\n<p>deux</p>")]
    [InlineData("Un\n\n{%- highlight bash -%}\nls\n{%- endhighlight -%}\n\ndeux", "<p>Un</p>\n" + Ls + "\n<p>deux</p>")]
    [InlineData("- un\n\n  {% highlight bash %}\n  ls\n  {% endhighlight %}\n\n- deux", "<ul>\n<li>\n<p>un</p>\n" + Ls + "\n</li>\n<li>\n<p>deux</p>\n</li>\n</ul>")]
    [InlineData("- un\n\n  {% highlight bash %}\nls\n{% endhighlight %}\n\ndeux", "<ul>\n<li>\n<p>un</p>\n" + Ls + "\n</li>\n</ul>\n<p>deux</p>")]
    [InlineData("1. {% highlight bash %}\n   ls\n   {% endhighlight %}\n2. deux", "<ol>\n<li>\n" + Ls + "\n</li>\n<li>deux</li>\n</ol>")]
    [InlineData("> {% highlight bash %}\n> ls\n> {% endhighlight %}\n\ndeux", "<blockquote>\n" + Ls + "\n</blockquote>\n<p>deux</p>")]
    [InlineData("- a\n\n  {% highlight ruby %}\n  if a\n\n    b\n  end\n  {% endhighlight %}", "<ul>\n<li>\n<p>a</p>\n<pre><code class=\"language-ruby\">if a\n\n  b\nend\n</code></pre>\n</li>\n</ul>")]
    [InlineData("> un {% highlight bash %}ls{% endhighlight %} deux", "<blockquote>\n<p>un</p>\n" + Ls + "\n<p>deux</p>\n</blockquote>")]
    public void A_highlighted_block_stands_on_lines_of_its_own(string body, string html) =>
        Assert.Equal(html.ReplaceLineEndings(""), Shown(body).ReplaceLineEndings(""));

    private static string Shown(string body)
    {
        using var content = new ContentFixture().Write("a.md", $"---\ntitle: a\nlang: fr\n---\n{body}\n");
        Assert.Empty(content.Load().Problems);
        using var catalog = content.Open();
        return catalog.Pages.Single().Body.Replace(" tabindex=\"0\"", "", StringComparison.Ordinal);
    }
}
