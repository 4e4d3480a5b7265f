using System.Net;

namespace ApiHour.Web.Tests.Controllers;

public sealed class StyleGuideTests
{
    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Production", HttpStatusCode.NotFound)]
    public async Task The_style_guide_is_for_those_who_develop(string environment, HttpStatusCode status)
    {
        await using var site = new SiteFixture { Environment = environment };

        using var answer = await site.GetAsync("/styleguide");

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task It_shows_every_token_of_the_stylesheet()
    {
        await using var site = new SiteFixture { Environment = "Development" };
        var css = await site.ReadAsync("/site.css");

        var page = (await site.OpenAsync("/styleguide")).Body!.TextContent;

        var tokens = css[css.IndexOf("@layer tokens {", StringComparison.Ordinal)..css.IndexOf("@layer base {", StringComparison.Ordinal)]
            .Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("--", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]).Distinct().ToList();
        Assert.NotEmpty(tokens);
        Assert.All(tokens.Except(["--serif", "--sans"]), token => Assert.Contains(token, page, StringComparison.Ordinal));
    }
}
