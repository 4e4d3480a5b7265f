using System.Net;
using ApiHour.Web.Tests.Pictures;
using Microsoft.AspNetCore.Http;

namespace ApiHour.Web.Tests.Hosting;

public sealed class HeaderTests : IDisposable
{
    /// <summary>What every page has beside its policy.</summary>
    private static readonly (string Name, string Value)[] Others =
    [
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"), ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"), ("X-Content-Type-Options", "nosniff"),
        ("Permissions-Policy", "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), serial=(), usb=()"),
    ];

    private readonly SiteFixture site = new SiteFixture()
        .WriteEvent("2026-11-02-e", body: "<iframe src=\"https://www.openstreetmap.org/export/embed.html\"></iframe>\n\n<iframe src=\"https://www.example.com/x\"></iframe>");

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/api-hours/e.html")]
    [InlineData("/nulle-part.html")]
    public async Task A_page_may_load_its_own_files_and_the_frames_of_the_content(string address)
    {
        using var answer = await site.GetAsync(address);

        Assert.Equal(
            "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self'; manifest-src 'self'; media-src 'self'; "
                + "script-src 'self'; style-src 'self'; frame-src https://example.com https://*.example.com https://openstreetmap.org https://*.openstreetmap.org",
            answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.All(Others, other => Assert.Equal((other.Name, other.Value), (other.Name, answer.Headers.GetValues(other.Name).Single())));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/atom.xml")]
    [InlineData("/calendar.ics")]
    [InlineData("/images/a.png")]
    public async Task Other_sites_may_show_feeds_calendars_and_pictures(string address)
    {
        site.Write("images/a.png", TestPictures.Photo(10, 10));

        using var answer = await site.GetAsync(address);

        Assert.Equal((HttpStatusCode.OK, "cross-origin"), (answer.StatusCode, answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single()));
    }

    [Fact]
    public async Task Nobody_is_told_which_program_answers()
    {
        site.UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        site.StartServer();
        using var client = new HttpClient { BaseAddress = site.ClientOptions.BaseAddress };

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("127.0.0.1", "http", HttpStatusCode.PermanentRedirect)]
    [InlineData("127.0.0.1", "https", HttpStatusCode.OK)]
    [InlineData("10.1.2.3", "http", HttpStatusCode.PermanentRedirect)]
    [InlineData("192.0.2.1", "https", HttpStatusCode.OK)] // nobody believes it, so the visitor came over http without a proxy
    public async Task A_known_proxy_says_how_visitors_came(string proxy, string scheme, HttpStatusCode status)
    {
        site.Settings["Proxy:Networks:0"] = "10.0.0.0/8";

        var answer = await AskAsync(proxy, scheme);

        Assert.Equal((int)status, answer.Response.StatusCode);
        Assert.Equal(scheme == "https" && proxy != "192.0.2.1", answer.Response.Headers.StrictTransportSecurity.Count > 0);
    }

    [Fact]
    public async Task A_proxy_may_keep_the_way_over_http_to_itself()
    {
        site.Settings["Proxy:RedirectToHttps"] = "false";

        Assert.Equal(StatusCodes.Status200OK, (await AskAsync("127.0.0.1", "http")).Response.StatusCode);
    }

    [Theory]
    [InlineData("meetup.example", HttpStatusCode.OK)]
    [InlineData("www.meetup.example", HttpStatusCode.OK)]
    [InlineData("other.example", HttpStatusCode.BadRequest)]
    public async Task Only_the_hosts_of_the_site_are_answered(string host, HttpStatusCode status)
    {
        site.Settings["AllowedHosts"] = "meetup.example;*.meetup.example";
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        using var answer = await site.Browse().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    private Task<HttpContext> AskAsync(string proxy, string scheme) => site.Server.SendAsync(context =>
    {
        context.Connection.RemoteIpAddress = IPAddress.Parse(proxy);
        context.Request.Method = "GET";
        context.Request.Path = "/";
        context.Request.Host = new("meetup.example");
        context.Request.Headers["X-Forwarded-Proto"] = scheme;
        context.Request.Headers["X-Forwarded-For"] = "203.0.113.7";
    }, TestContext.Current.CancellationToken);
}
