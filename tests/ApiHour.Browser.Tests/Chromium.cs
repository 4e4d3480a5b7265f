namespace ApiHour.Browser.Tests;

/// <summary>The browser that is installed: none is downloaded.</summary>
internal static class Chromium
{
    /// <summary>What to say where there is none.</summary>
    public const string Missing = "No Chromium is installed: install the package chromium, or name the program in CHROMIUM_PATH.";

    /// <summary>No sandbox, which containers lack; nothing that the browser asks for of its own accord.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--hide-scrollbars",
    ];

    private static readonly string[] UsualPaths = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

    /// <summary>The path of the program; null when there is none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM_PATH");
        return (string.IsNullOrEmpty(named) ? UsualPaths : [named]).FirstOrDefault(File.Exists);
    }
}
