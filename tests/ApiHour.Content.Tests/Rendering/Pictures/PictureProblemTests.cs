using SkiaSharp;

namespace ApiHour.Content.Tests.Rendering.Pictures;

public sealed class PictureProblemTests : IDisposable
{
    private readonly ContentFixture content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_picture_that_no_page_shows_is_nobodys_problem()
    {
        content.Write("images/a.png", "no picture").WriteEvent("2024-01-01-x", "Bonjour");

        Assert.Empty(content.Load().Problems);
    }

    [Theory]
    [InlineData(3001, 60, 1)]
    [InlineData(2999, 60, 0)]
    [InlineData(3001, 1, 0)]
    public void A_long_picture_is_told_unless_it_is_light(int width, int height, int problems)
    {
        content.Write("images/a.jpg", TestPictures.Noise(width, height, SKEncodedImageFormat.Jpeg)).WriteEvent("2024-01-01-x", "![](/images/a.jpg)");

        Assert.Equal(problems, content.Load().Problems.Count(p => p.Code == ProblemCode.LargePicture));
    }

    [Fact]
    public void A_picture_that_is_too_large_for_a_page_is_told_with_its_size()
    {
        content.Write("images/a.png", TestPictures.Noise(600, 400)).WriteEvent("2024-01-01-x", "![](/images/a.png)");

        var problem = Assert.Single(content.Load().Problems);

        Assert.Equal((ProblemCode.LargePicture, "images/a.png"), (problem.Code, problem.Path));
        Assert.Contains("600 × 400", problem.Message, StringComparison.Ordinal);
    }
}
