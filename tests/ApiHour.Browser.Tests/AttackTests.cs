using ApiHour.Web.Tests;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>The attacks of the content tests in a browser that is told to obey no policy.</summary>
public sealed class AttackTests(BrowserFixture browser)
{
    [Fact]
    public async Task No_attack_fires_as_a_body_or_as_a_title()
    {
        await using var other = new SiteFixture();
        var attacks = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Attacks.txt"), TestContext.Current.CancellationToken);
        foreach (var (index, attack) in attacks.Index())
        {
            var title = attack.Replace('⏎', ' ').Replace("'", "''", StringComparison.Ordinal).Trim();
            other.Write($"_posts/2026-11-20-{index}.md", $"---\ncategory: api-hours\ntitle: '{title}'\nevent: {{ start: 2026-12-10T19:00 }}\n---\n{attack.Replace('⏎', '\n')}\n");
        }

        BrowserFixture.Serve(other);
        await using var visit = await browser.OpenAsync("/calendar/", new BrowserNewContextOptions { BypassCSP = true }, other);
        await visit.Page.EvaluateAsync("() => { window.fired = 0; document.body.insertAdjacentHTML('beforeend', '<img src=/none.png onerror=fired++>') }");
        await visit.Page.WaitForFunctionAsync("fired === 1"); // what would fire does
        await visit.Page.AddInitScriptAsync("window.fired = 0");

        var fired = new List<string>();
        foreach (var (address, attack) in attacks.Select((attack, index) => ($"/api-hours/{index}.html", attack)).Concat([("/", "home"), ("/api-hours/", "list"), ("/search?q=fired", "search")]))
        {
            var answer = await visit.Page.GotoAsync(address);
            if (answer is not { Ok: true } || await visit.Page.EvaluateAsync<int>("fired") > 0)
            {
                fired.Add(attack);
            }
        }

        Assert.Empty(fired);
    }
}
