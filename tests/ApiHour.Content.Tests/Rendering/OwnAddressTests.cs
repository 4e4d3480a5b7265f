using AngleSharp.Html.Parser;

namespace ApiHour.Content.Tests.Rendering;

public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("https://apihour.example//evil.example/x", "/evil.example/x")]
    [InlineData("https://www.apihour.example///evil.example/x#a", "/evil.example/x#a")]
    [InlineData("https://apihour.example/\\evil.example/x", "/evil.example/x")]
    [InlineData("https://apihour.example/%5Cevil.example/x", "/%5Cevil.example/x")]
    [InlineData("/.//evil.example/x", "/evil.example/x")]
    [InlineData("https://apihour.example", "/")]
    [InlineData("/a//b", "/a//b")]
    [InlineData("//evil.example/x", "https://evil.example/x")]
    [InlineData("/\\evil.example/x", "/evil.example/x")]
    [InlineData("\\\\evil.example/x", null)]
    public void An_own_address_never_leads_to_another_host(string written, string? target)
    {
        using var content = new ContentFixture().Write("_config.yml", "url: https://apihour.example\n").WriteEvent("2024-01-01-x", $"<a href=\"{written}\">x</a>");
        content.Load();
        using var catalog = content.Open();

        Assert.Equal(target, new HtmlParser().ParseDocument(catalog.Events.Single().Body).QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public void A_picture_that_a_browser_would_ask_another_host_for_is_asked_of_this_one()
    {
        using var content = new ContentFixture().WriteEvent("2024-01-01-x", "<img src=\"/\\evil.example/x.png\" alt=\"x\">");
        content.Load();
        using var catalog = content.Open();

        Assert.Equal("/evil.example/x.png", new HtmlParser().ParseDocument(catalog.Events.Single().Body).QuerySelector("img")?.GetAttribute("src"));
    }
}
