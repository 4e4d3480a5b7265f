using System.Net;
using ApiHour.Content;
using ApiHour.Web.Commands;
using ApiHour.Web.Commands.Links;
using Microsoft.AspNetCore.Http;

namespace ApiHour.Web.Tests.Commands.Links;

public sealed class ExternalLinksTests : IDisposable
{
    private readonly CheckFolder folder = new CheckFolder().Write("_config.yml", "title: Les Développeurs (63)\nbase_url: https://example.org\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_answer_is_told_at_each_link_and_each_address_is_asked_once()
    {
        await using var site = await OtherSite.StartAsync(Answer);
        folder.WriteEvent($"[a]({site.Url}/fine) [b]({site.Url}/gone)\n\n[c]({site.Url}/gone#x) [d]({site.Url}/moved)\n\n[e]({site.Url}/broken) [f]({site.Url}/later) [g]({site.Url}/circle)");

        await CheckAsync();

        Assert.Equal(
            [
                (6, "warning", "AH046", "/gone is gone (404 NotFound)"), (8, "warning", "AH046", "/gone#x is gone (404 NotFound)"), (8, "note", "AH047", "/moved has moved for good"),
                (10, "note", "AH046", "/broken did not answer as a page should (503 ServiceUnavailable)"), (10, "warning", "AH046", "/circle is gone (it redirects in a circle)"),
            ],
            Told(site));
        Assert.Single(site.Asked, asked => asked is { Method: "HEAD", Path: "/gone" });
        Assert.All(site.Asked, asked => Assert.Equal("ApiHour/1.0 (link check of Les Developpeurs 63; +https://example.org)", asked.Agent));
    }

    [Theory]
    [InlineData("https://é.example/blog", "ApiHour/1.0 (link check of Cafe; +https://xn--9ca.example/blog)")]
    [InlineData("", "ApiHour/1.0 (link check of Cafe; no address)")]
    public void Who_asks_is_said_in_letters_that_a_header_can_hold(string url, string agent) => Assert.Equal(agent, ExternalLinks.AgentOf(new OutwardLinks("Café", url, false, [])));

    [Fact]
    public async Task A_site_that_gives_no_heads_is_asked_for_the_whole()
    {
        await using var site = await OtherSite.StartAsync(context =>
        {
            context.Response.StatusCode = context.Request.Method == "HEAD" ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status200OK;
            return Task.CompletedTask;
        });
        folder.WriteEvent($"[a]({site.Url}/)");

        await CheckAsync();

        Assert.Empty(Told(site));
        Assert.Equal(["HEAD", "GET"], site.Asked.Select(asked => asked.Method));
    }

    [Fact]
    public async Task A_site_that_stays_silent_is_a_note()
    {
        await using var site = await OtherSite.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        folder.WriteEvent($"[a]({site.Url}/)");

        await CheckAsync(o => o with { Manners = o.Manners with { Patience = TimeSpan.FromMilliseconds(50) } });

        Assert.Equal([(6, "note", "AH046", "/ did not answer as a page should (no answer within 0 s)")], Told(site));
    }

    [Fact]
    public async Task A_site_that_wants_fewer_requests_is_left_alone()
    {
        await using var site = await OtherSite.StartAsync(context =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Task.CompletedTask;
        });
        folder.WriteEvent(string.Join(' ', Enumerable.Range(1, 9).Select(n => $"[a]({site.Url}/{n})")));

        await CheckAsync(o => o with { Manners = o.Manners with { AtOnceOfHost = 1 } });

        Assert.Single(site.Asked);
        Assert.Contains("8 of 9 addresses were not requested", folder.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_network_is_not_asked_unless_the_configuration_says_so()
    {
        await using var site = await OtherSite.StartAsync(Answer);
        folder.WriteEvent($"[a]({site.Url}/gone)");

        await CheckAsync(o => o with { MayAsk = PublicNetwork.IsPublic });
        Assert.Empty(site.Asked);
        Assert.Equal("/gone was not requested: 127.0.0.1 lies in a private network", Told(site).Single().Message);

        folder.Write("_config.yml", "title: x\nprivate_links: true\n");
        await CheckAsync(o => o with { MayAsk = PublicNetwork.IsPublic });
        Assert.Equal("/gone is gone (404 NotFound)", Told(site).Single().Message);
    }

    [Fact]
    public async Task A_round_that_is_stopped_tells_what_it_knows_and_is_exit_code_2()
    {
        using var stop = new CancellationTokenSource();
        await using var site = await OtherSite.StartAsync(async context =>
        {
            if (context.Request.Path == "/2")
            {
                await stop.CancelAsync();
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
        });
        folder.Stop = stop.Token;
        folder.WriteEvent(string.Join(' ', Enumerable.Range(1, 9).Select(n => $"[a]({site.Url}/{n})")));

        var code = await CheckAsync(o => o with { Manners = o.Manners with { AtOnceOfHost = 1 } });

        Assert.Equal((2, "/1 is gone (404 NotFound)"), (code, Told(site)[0].Message));
        Assert.Contains("addresses were not requested: stopped", folder.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    public void What_is_not_the_public_internet_is_known(string address, bool isPublic) => Assert.Equal(isPublic, PublicNetwork.IsPublic(IPAddress.Parse(address)));

    [Fact]
    public void A_dead_network_is_not_taken_for_dead_sites()
    {
        LinkAnswer Silent(string host) => new(new Uri($"https://{host}/"), LinkVerdict.Dead, "") { IsUnreached = true };

        Assert.True(LinkProblems.AreOffline([Silent("a.example"), Silent("b.example"), Silent("c.example")]));
        Assert.True(LinkProblems.AreOffline([Silent("a.example"), Silent("b.example"), Silent("c.example"), new LinkAnswer(new Uri("http://localhost/"), LinkVerdict.Private, "")]));
        Assert.False(LinkProblems.AreOffline([Silent("a.example"), Silent("a.example"), Silent("a.example")]));
        Assert.False(LinkProblems.AreOffline([Silent("a.example"), Silent("b.example"), Silent("c.example"), Silent("d.example") with { IsUnreached = false }]));
    }

    private static Task Answer(HttpContext context)
    {
        context.Response.StatusCode = context.Request.Path.Value switch
        {
            "/gone" => StatusCodes.Status404NotFound,
            "/moved" => StatusCodes.Status301MovedPermanently,
            "/later" or "/circle" => StatusCodes.Status302Found,
            "/broken" => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status200OK,
        };
        context.Response.Headers.Location = context.Request.Path.Value switch
        {
            "/moved" or "/later" => "/fine",
            "/circle" => "/circle",
            _ => default,
        };
        return Task.CompletedTask;
    }

    private Task<int> CheckAsync(Func<CheckOptions, CheckOptions>? change = null) => folder.CheckAsync(
        o => (change ?? (same => same))(o with { ExternalLinks = true, Format = "json", MayAsk = _ => true, Manners = new LinkManners { Pause = TimeSpan.Zero } }));

    private List<(int Line, string Level, string Code, string Message)> Told(OtherSite site) =>
        [.. System.Text.Json.Nodes.JsonNode.Parse(folder.Output)!["problems"]!.AsArray().Select(p => ((int)p!["line"]!, (string)p["level"]!, (string)p["code"]!, ((string)p["message"]!).Replace(site.Url, "", StringComparison.Ordinal)))];
}
