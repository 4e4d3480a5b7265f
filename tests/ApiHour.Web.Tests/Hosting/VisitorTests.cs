using System.Net;
using Microsoft.AspNetCore.Http;

namespace ApiHour.Web.Tests.Hosting;

/// <summary>Who counts as one visitor where visitors have limits.</summary>
public sealed class VisitorTests : IDisposable
{
    private const string KnownProxy = "10.1.2.3";

    private readonly SiteFixture site = new SiteFixture { Settings = { ["Limits:Burst"] = "1", ["Proxy:Networks:0"] = "10.0.0.0/8" } }.WriteEvent("2026-11-02-e");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Behind_a_chain_of_known_proxies_each_visitor_has_limits_of_their_own()
    {
        await ExhaustAsync(_ => (KnownProxy, "203.0.113.7, 10.1.1.1"));

        Assert.Equal(StatusCodes.Status200OK, await SearchAsync(KnownProxy, "203.0.113.8, 10.1.1.1"));
    }

    [Fact]
    public async Task Who_is_no_known_proxy_gets_no_more_by_naming_others() =>
        await ExhaustAsync(time => ("192.0.2.1", $"203.0.113.{time}"));

    [Fact]
    public async Task All_addresses_of_a_network_of_64_bits_are_one_visitor()
    {
        await ExhaustAsync(time => ($"2001:db8:1:2:{time:x}::1", null));

        Assert.Equal(StatusCodes.Status200OK, await SearchAsync("2001:db8:1:3::1", null));
    }

    [Fact]
    public async Task An_address_of_the_old_kind_in_the_new_notation_is_the_visitor_of_that_address_alone()
    {
        await ExhaustAsync(_ => ("::ffff:192.0.2.1", null));

        Assert.Equal(StatusCodes.Status200OK, await SearchAsync("::ffff:192.0.2.2", null));
    }

    /// <summary>Searches until one visitor must wait; all together, since each second allows another search.</summary>
    private async Task ExhaustAsync(Func<int, (string From, string? Forwarded)> visitor)
    {
        var answers = await Task.WhenAll(Enumerable.Range(1, 20).Select(visitor).Select(from => SearchAsync(from.From, from.Forwarded)));

        Assert.Contains(StatusCodes.Status200OK, answers);
        Assert.Contains(StatusCodes.Status429TooManyRequests, answers);
    }

    private async Task<int> SearchAsync(string from, string? forwarded)
    {
        var answer = await site.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            context.Request.Method = "GET";
            context.Request.Path = "/search";
            context.Request.QueryString = new("?q=a");
            context.Request.Headers["X-Forwarded-For"] = forwarded;
        }, TestContext.Current.CancellationToken);
        return answer.Response.StatusCode;
    }
}
