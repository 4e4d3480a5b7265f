using System.Net;
using System.Text.Json;

namespace ApiHour.Web.Tests.Controllers;

public sealed class ManifestTests : IDisposable
{
    private readonly SiteFixture site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Phones_keep_the_site_on_their_home_screen()
    {
        site.Write("_config.yml", "title: Soirées\nlang: fr\n");
        Assert.Equal("/site.webmanifest", (await site.OpenAsync("/")).QuerySelector("link[rel=manifest]")?.GetAttribute("href"));

        using var answer = await site.GetAsync("/site.webmanifest");
        using var manifest = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(("Soirées", "fr", "/"), (Text("name"), Text("lang"), Text("start_url")));
        foreach (var icon in manifest.RootElement.GetProperty("icons").EnumerateArray())
        {
            using var picture = await site.GetAsync(icon.GetProperty("src").GetString()!);
            Assert.Equal((HttpStatusCode.OK, icon.GetProperty("type").GetString()), (picture.StatusCode, picture.Content.Headers.ContentType?.MediaType));
        }

        string? Text(string name) => manifest.RootElement.GetProperty(name).GetString();
    }
}
