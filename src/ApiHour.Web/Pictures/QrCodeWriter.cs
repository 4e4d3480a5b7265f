using System.Globalization;
using System.Text;
using ApiHour.Web.ViewModels;
using QRCoder;

namespace ApiHour.Web.Pictures;

/// <summary>Writes QR codes (ISO/IEC 18004) as SVG paths, each run of dark modules one rectangle.</summary>
internal static class QrCodeWriter
{
    /// <summary>The bytes of the largest code of level M.</summary>
    private const int MostBytes = 2331;

    /// <summary>Writes the code of an encoded address; null when it is too long for one.</summary>
    public static QrCodeViewModel? Write(string url)
    {
        if (url.Length > MostBytes)
        {
            return null;
        }

        using var code = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count;)
            {
                var run = 0;
                while (x + run < rows[y].Count && rows[y][x + run])
                {
                    run++;
                }

                if (run > 0)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h{run}v1h-{run}z");
                }

                x += Math.Max(run, 1);
            }
        }

        return new QrCodeViewModel(url, rows.Count, path.ToString());
    }
}
