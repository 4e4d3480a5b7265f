using System.Diagnostics;

namespace ApiHour.Content.Tests.Rendering;

/// <summary>Small files that would cost much.</summary>
public sealed class BombTests(ITestOutputHelper output)
{
    private const string Front = "---\ncategory: api-hours\ntitle: x\nevent: { start: 2024-06-01T19:00 }\n---\n";

    /// <summary>Just small enough to be read as one passage.</summary>
    private const int Passage = 39_900;

    private const int Large = 250_000;

    private static readonly string UnclosedDivs = string.Concat(Enumerable.Repeat("<div>\n\n", 40));

    public static TheoryData<string, string, string> Bombs => new()
    {
        { Front, "> ", "x" },
        { Front, "- ", "x" },
        { Front, "1. ", "x" },
        { Front, "> - ", "x" },
        { Front, "[", "x" },
        { Front, "![", "x" },
        { Front, "[a](", "x" },
        { Front, "[a](<b", "x" },
        { Front, "[a][", "x" },
        { Front, "[x]", "\n\n[x]: y" },
        { Front, "](", "x" },
        { Front, "(", ")" },
        { Front, "*a **a ", "x" },
        { Front, "a**b ", "c* " },
        { Front, "**", "x" },
        { Front, "*_~~", "x" },
        { Front, "a_ ", "x" },
        { Front, "`", "x" },
        { Front, "` `` ``` ", "x" },
        { Front, "<", "x" },
        { Front, "<a ", "x" },
        { Front, "<a href=\"", "x" },
        { Front, "<!--", "x" },
        { Front, "<?", "x" },
        { Front, "<![CDATA[", "x" },
        { Front, "<div>", "x" },
        { Front, "<b>", "x" },
        { Front, "<code>", "x" },
        { Front, "<code a ", "x" },
        { Front, "<code>", "</code>" },
        { Front + "<div>\n", "<pre>\n\n", "</div>" },
        { Front + "<div>\n<pre>", "\n\n", "</pre></div>" },
        { Front, "{:.a}\n", "x" },
        { Front, "a|b\n-|-\n{:.a}\n", "x" },
        { Front, "[x] ", "\n\n[x]: y" },
        { Front, "1. a\n  - b\n", "x" },
        { Front, "'1", "x" },
        { Front, "<p>", "x" },
        { Front, "<table><tr><td>", "x" },
        { Front, "a\n:" + new string('-', Passage / 2) + "\n" + string.Concat(Enumerable.Repeat("x\n", Passage / 4)) + "\n", "x" },
        { Front + string.Concat(Enumerable.Range(0, Passage / 4).Select(n => $"[a](/x\\_{n})\n\n")), "x", "" },
        { Front, "<svg><style>", "x" },
        { Front, "<iframe src=\"//x.example\"></iframe>", "x" },
        { Front, "<a b=c ", ">" },
        { Front, "&", "x" },
        { Front, "&amp;", "x" },
        { Front, "\\", "x" },
        { Front, "|", "\n|-|" },
        { Front, "a|b\n-|-\n", "x" },
        { Front, "|a\n", "x" },
        { Front, "[^1]", "\n\n[^1]: x" },
        { Front, "[^1]: x\n", "x" },
        { Front, "*[a]: b\n", "a" },
        { Front, "# a\n", "x" },
        { Front, "### A • B\n\n", "x" },
        { Front, "a\n***\n", "x" },
        { Front, "https://a.", "x" },
        { Front, "a@", "x" },
        { Front, "```\n", "x" },
        { Front, "\t", "x" },
        { Front, " \n", "x" },
        { Front, "e\u0301", "x" },
        { Front, "{{", "x" },
        { Front + "12 rue ", "a.", "x" },
        { Front, "{% ", "x" },
        { Front, "{% x }\n", "x" },
        { Front, "{% raw %}", "x" },
        { Front, "{% if a %}", "x" },
        { Front, "{%- unless a -%}", "x" },
        { Front, "{% case a %}{% when 1 %}", "x" },
        { Front + "{% if a %}", "{% elsif a %}", "{% endif %}" },
        { Front + "{% if a ", "and a ", "%}x{% endif %}" },
        { Front, "{% comment %}", "x" },
        { Front + "{{ a ", "| upcase ", "}}" },
        { Front, "{{ 'a' | append: 'a' }}", "x" },
        { Front, "{{ a.", "b }}" },
        { Front, "{{ a[", "0 }}" },
        { Front, "{% post_url 2024-01-01-x %}", "x" },
        { Front, "{% raw %}{% endif %}{% endraw %}{% if 1 %}", "x" },
        { Front, "{% comment %}{% endif %}{% endcomment %}{% if 1 %}", "x" },
        { Front, "{% # {% endif %}{% if 1 %}", "x" },
        { Front, "{% if \"{% endif %}\" %}", "x" },
        { Front, "{% raw %}", "{% endraw %}" },
        { Front, "{% highlight a %}", "x" },
        { Front + "{% highlight", " ", "%}{% endhighlight %}" },
        { Front + "- {% highlight a %}", "\na", "{% endhighlight %}" },
        { Front, "{{ page.title | append: page.title | relative_url | absolute_url }}", "x" },
        { Front, "{% comment %}{% raw %}", "{% endcomment %}" },
        { Front, "{% case a %}{% when 1 %}{% if a %}{% elsif a %}", "x" },
        { Front + "{{ a", " | default: \"}\"", " }}" },
        { Front + "{{ a", " | default: a[a]", " }}" },
        { Front + "{% if \"}\" == \"}\"", " and \"}\" == \"}\"", " %}x{% endif %}" },
        { Front + "{% if a", " or a contains '}'", " %}x{% endif %}" },
        { Front + "{% unless a", " == a", " %}x{% endunless %}" },
        { Front + "{% case a %}{% when 1", " or 1", " %}x{% endcase %}" },
        { Front + "{% case a %}", "{% when '}' %}x", "{% endcase %}" },
        { Front + "{{ a", ".b", " }}" },
        { Front + "{{ a", "['}']", " }}" },
        { Front, "{{ a['}'][", "x" },
        { Front, "{{}}", "x" },
        { Front, "{{a:1}}\n\n", "x" },
        { Front, "{{ a | b }}\n\n", "x" },
        { Front, "{{ a}} {{", "x" },
        { Front + "{{ site | join: '", "a", "' }}" },
        { "---\ntitle: x\nl: [" + string.Concat(Enumerable.Repeat("a,", 100_000)) + "]\n---\n", "{{ page.l | join: ', ' | size }} ", "x" },
        { Front, "{{ (1..", "x" },
        { Front, "{{ (1..1000000000) | size }}", "x" },
        { Front, "{{ \"}", "x" },
        { Front, "{% if '", "x" },
        { Front + "{% ", "a", "" },
        { Front + UnclosedDivs, "<" + new string('a', Passage - 5) + "\n\n", "" },
        { Front, "{{ '\\u0301\\u0327' }}", "x" },
        { Front, "[![](/x)](/y) ", "x" },
        { Front, "[![](/x)](/y)\n\n", "x" },
        { Front, "# a\n\n", "x" },
        { Front, "#### a\n\n", "x" },
        { Front, "<h1>a</h1>\n\n", "x" },
        { Front, "<center>\n\n", "x" },
        { Front, "<tt>a</tt>\n\n", "x" },
        { Front, "<div></b>\n\n", "x" },
        { Front, "<rt><rt>\n\n", "x" },
        { Front, "<div><!--</div>-->\n\n", "x" },
        { Front, "<div title='</div>'>\n\n", "x" },
        { Front, "<div><select></div></select>\n\n", "x" },
        { Front, "<div><template></div></template>\n\n", "x" },
        { Front, "<p><b id=1>\n\n", "x" },
        { Front, "<svg><div/>\n\n", "x" },
        { Front, "<table><tr><td><div></table>\n\n", "x" },
        { "---\ncategory: api-hours\ntitle: x\nexcerpt_separator: END\n---\n`", "<i>", "END`" },
        { Front + "e", "\u0301\u0327", "x" },
        { "---\ncategory: api-hours\ntitle: e", "&#x301;&#x327;", "\n---\n" },
        { "---\ncategory: talks\ntitle: x\nauthor: e", "&#xFF9E;&#x327;", "\n---\n" },
        { "---\n", "a", ": x\n---\n" },
        { "---\ntitle: ", "x ", "\n---\n" },
        { "---\ntitle: ", "[", "\n---\n" },
        { "---\ntitle: ", "{ a: ", "\n---\n" },
        { "---\ntitle: ", "- ", "\n---\n" },
        { "---\n", "- ", "\n---\n" },
        { "---\n", "? ", "\n---\n" },
        { "---\ntitle: ", "!a ", "\n---\n" },
        { "---\ntitle: ", "&a ", "\n---\n" },
        { "---\na: &a [x]\nb: [", "*a, ", "]\n---\n" },
        { "---\ntitle: x\ncategories: [", "a, ", "]\n---\n" },
        { "---\ncategory: api-hours\ntitle: x\nredirect_from: [", "/a, ", "]\n---\n" },
        { "---\ncategory: talks\ntitle: x\nauthor: ", "A B, ", "\n---\n" },
        { "---\ntitle: \"", "\\u0041", "\"\n---\n" },
        { "---\ntitle: '", "''", "'\n---\n" },
        { "---\ntitle: |\n", " x\n", "---\n" },
        { "", "---\n", "" },
    };

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \t\n")]
    public void A_long_post_is_no_bomb(string emptyLine)
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-e", string.Join(emptyLine, Enumerable.Repeat("Un paragraphe comme on en écrit, et qui ne finit pas tout de suite.", 2_000)));

        Assert.DoesNotContain(content.Load().Problems, problem => problem.Code == ProblemCode.BadMarkdown);
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_a_page_or_a_problem_in_no_time(string start, string part, string end)
    {
        foreach (var length in new[] { Passage, Large })
        {
            using var content = new ContentFixture { IsInMemory = true };
            content.Write("_posts/2024-01-01-x.md", start + string.Concat(Enumerable.Repeat(part, length / part.Length)) + end);
            var (allocated, work, begin) = (GC.GetTotalAllocatedBytes(), Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());

            var report = content.Load();

            var time = Stopwatch.GetElapsedTime(begin);
            output.WriteLine($"{(Environment.CpuUsage.TotalTime - work).TotalMilliseconds:F0} ms of work in {time.TotalMilliseconds:F0} ms, {(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000} MB: {length} of {part}");
            using var catalog = content.Open();
            Assert.True(catalog.Sources.Any() || report.Problems.Any(p => p.Severity is ProblemSeverity.Error));
            Assert.InRange(time.TotalSeconds, 0, 60); // A thirtieth of that on a machine that has nothing else to do.
        }
    }
}
