using ApiHour.Web.Pictures;

namespace ApiHour.Web.Tests.Pictures;

public sealed class QrCodeTests
{
    [Fact]
    public void A_code_draws_each_dark_module_once_within_its_quiet_zone()
    {
        const string url = "https://example.org/api-hours/%C3%A9.html";
        using var expected = QRCoder.QRCodeGenerator.GenerateQrCode(url, QRCoder.QRCodeGenerator.ECCLevel.M);

        var code = QrCodeWriter.Write(url)!;

        var runs = code.Path.Split('z', StringSplitOptions.RemoveEmptyEntries).Select(run => run.Split('M', ' ', 'h', 'v').Skip(1).Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray());
        var dark = runs.SelectMany(run => Enumerable.Range(run[0], run[2]).Select(x => (x, y: run[1]))).ToList();
        Assert.Equal(expected.ModuleMatrix.Index().Sum(row => row.Item.Cast<bool>().Count(on => on)), dark.Count);
        Assert.All(dark, module => Assert.True(expected.ModuleMatrix[module.y][module.x]));
        Assert.Equal((4, code.Size - 5), (dark.Min(module => module.x), dark.Max(module => module.x)));
        Assert.Equal("example.org/api-hours/é.html", code.Typed);
    }
}
