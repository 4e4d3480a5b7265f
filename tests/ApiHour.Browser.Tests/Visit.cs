using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace ApiHour.Browser.Tests;

/// <summary>A page in a browser, and what it did: nothing it asks other sites for leaves the machine.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>How long a busy machine may take for a step, in milliseconds.</summary>
    public const float Patience = 120_000;

    private const string Stub = "<!DOCTYPE html><html lang=\"fr\"><head><title>Bouchon</title></head><body><main><h1>Bouchon</h1></main></body></html>";

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> foreign = new();
    private readonly ConcurrentQueue<string> faults = new();

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The status with which the page came.</summary>
    public int? Status { get; private set; }

    /// <summary>The addresses of other sites that were asked for.</summary>
    public IReadOnlyCollection<string> ForeignRequests => foreign;

    /// <summary>What the console tells as errors, and exceptions of scripts.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    public static async Task<Visit> BeginAsync(IBrowserContext context, Uri site, string address)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(site);
        context.SetDefaultTimeout(Patience);
        var visit = new Visit(context, await context.NewPageAsync());
        await context.RouteAsync(url => !site.IsBaseOf(new Uri(url)), visit.AnswerInsteadAsync);
        var here = new Uri(site, address).AbsoluteUri;
        visit.Page.PageError += (_, fault) => visit.faults.Enqueue(fault);
        // The browser tells the status 404 of a page it was sent to.
        visit.Page.Console += (_, message) => visit.Tell(message, message.Location.StartsWith(here, StringComparison.Ordinal) && message.Text.Contains("404", StringComparison.Ordinal));
        visit.Status = (await visit.Page.GotoAsync(here, new PageGotoOptions { WaitUntil = WaitUntilState.Load }))?.Status;
        return visit;
    }

    public async Task<IReadOnlyList<string>> CookiesAsync() => [.. (await context.CookiesAsync()).Select(cookie => cookie.Name)];

    /// <summary>The element that has the focus, as a selector would name it.</summary>
    public Task<string> FocusAsync() =>
        Page.EvaluateAsync<string>("(e => e.id ? '#' + e.id : e.className ? '.' + e.className : e.localName)(document.activeElement)");

    /// <summary>Waits until an expression holds: Playwright's own way to do so is what the site's policy forbids to scripts.</summary>
    public Task WaitUntilAsync(string expression) =>
        Page.EvaluateAsync($"() => new Promise(done => {{ const look = () => ({expression}) ? done() : setTimeout(look, 20); look(); }})");

    /// <summary>Presses Tab until the focus is on an element.</summary>
    public async Task TabToAsync(ILocator element)
    {
        ArgumentNullException.ThrowIfNull(element);
        // Keys that are pressed before a page is painted are lost.
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        for (var i = 0; i < 100; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail("The Tab key does not lead there.");
    }

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private Task AnswerInsteadAsync(IRoute route)
    {
        foreign.Enqueue(route.Request.Url);
        return route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = Stub });
    }

    private void Tell(IConsoleMessage message, bool isExpected)
    {
        if (message.Type == "error" && !isExpected)
        {
            faults.Enqueue(message.Text);
        }
    }
}
