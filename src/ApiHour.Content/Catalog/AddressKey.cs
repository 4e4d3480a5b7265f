using System.Text;

namespace ApiHour.Content.Catalog;

/// <summary>One spelling for the addresses that lead to the same page.</summary>
public static class AddressKey
{
    /// <summary>What the addresses of pages end with.</summary>
    public const string PageExtension = ".html";

    /// <summary>Folds a decoded path: Unicode NFC, lower case, without <c>index.html</c>, <c>.html</c> and the last slash.</summary>
    public static string Of(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var key = NormalText.Of(path, NormalizationForm.FormC).ToLowerInvariant().TrimEnd('/');
        if (key.EndsWith(PageExtension, StringComparison.Ordinal))
        {
            key = key[..^PageExtension.Length];
        }

        if (key.EndsWith("/index", StringComparison.Ordinal))
        {
            key = key[..^"/index".Length];
        }

        return key;
    }
}
