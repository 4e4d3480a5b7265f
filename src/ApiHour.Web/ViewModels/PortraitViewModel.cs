using System.Globalization;

namespace ApiHour.Web.ViewModels;

/// <summary>A person's picture, or the initials that stand for it.</summary>
/// <param name="Image">The picture's address; null for none.</param>
/// <param name="Initials">One or two letters; none for a name without letters.</param>
public sealed record PortraitViewModel(string? Image, string Initials)
{
    /// <summary>Whether it is shown large, on the person's own page.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Makes the portrait of a name: the first letters of its first and last word stand for a picture that is missing.</summary>
    public static PortraitViewModel Of(string name, string? image)
    {
        ArgumentNullException.ThrowIfNull(name);
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] telling = words.Length > 1 ? [words[0], words[^1]] : words;
        return new PortraitViewModel(SiteUrl.OfFile(image), string.Concat(telling.Select(FirstLetter)));
    }

    /// <summary>The first character as readers count them, accents included.</summary>
    private static string FirstLetter(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
