using System.Globalization;
using ApiHour.Web.Texts;

namespace ApiHour.Web.Tests.Texts;

public sealed class ShortPostTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(3, 60)]
    [InlineData(20, 60)]
    [InlineData(2, 600)]
    public void A_short_post_holds_as_many_talks_as_it_can(int talks, int length)
    {
        const string page = "https://example.org/api-hours/api-hour-7.html";

        var post = ShortPost.Of("API Hour #7 🎉", "Jeudi 21 janvier 2027", "La Ruche", [.. Enumerable.Repeat(new string('é', length), talks)], page);

        Assert.EndsWith(page, post, StringComparison.Ordinal);
        Assert.InRange(new StringInfo(post).LengthInTextElements - page.Length + 23, 1, ShortPost.Limit);
        Assert.Equal(talks * (length + 3) > 440, post.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_that_is_too_long_is_cut()
    {
        var post = ShortPost.Of(new string('é', 600), "Jeudi", null, [], "https://example.org/");

        Assert.Equal(ShortPost.Limit, new StringInfo(post).LengthInTextElements - "https://example.org/".Length + 23);
    }
}
