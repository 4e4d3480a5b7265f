using System.Text.RegularExpressions;

namespace ApiHour.Web.Texts;

/// <summary>
/// A text with places to fill: <c>{name}</c> is a value, <c>{name?}</c> one without which its line is left out, <c>{-name}</c> in front
/// keeps a line only where there is no value, and <c>{! words}</c> behind a line says what an organizer is to do about it.
/// </summary>
internal sealed partial class Template(string text)
{
    /// <summary>The template of a name, in English for an English site and in French for all others.</summary>
    public static Template Read(string name, bool isEnglish)
    {
        var resource = $"{typeof(Template).Namespace}.Templates.{(isEnglish ? "en" : "fr")}.{name}.md";
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource);
        using var reader = new StreamReader(stream);
        return new Template(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    public Filled Fill(IReadOnlyDictionary<string, Filled> values)
    {
        var lines = new List<string>();
        var toDo = new List<(string, string)>();
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            var places = Places().Matches(line);
            if (places.Any(place => IsEmpty(place) ? place.Groups["if"].Success : place.Groups["unless"].Success))
            {
                continue;
            }

            var filled = Places().Replace(line, place => place.Groups["name"].Success ? values[place.Groups["name"].Value].Text : "").TrimEnd();
            lines.Add(filled);
            toDo.AddRange(places.Where(place => place.Groups["name"].Success).SelectMany(place => values[place.Groups["name"].Value].ToDo));
            toDo.AddRange(places.Where(place => place.Groups["todo"].Success).Select(place => (filled, place.Groups["todo"].Value)));
        }

        return new Filled(BlankLines().Replace(string.Join('\n', lines).TrimEnd('\n'), "\n\n") + "\n", toDo);

        bool IsEmpty(Match place) => place.Groups["name"].Success && values[place.Groups["name"].Value].Text.Length == 0;
    }

    [GeneratedRegex(@"\{(?:(?<unless>-)?(?<name>[a-z]+)(?<if>\?)?|!\s*(?<todo>[^}]+))\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex BlankLines();
}
