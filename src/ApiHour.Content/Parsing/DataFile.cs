using ApiHour.Content.Catalog;
using ApiHour.Content.Parsing.Yaml;
using YamlDotNet.RepresentationModel;

namespace ApiHour.Content.Parsing;

/// <summary>A file of <c>_data</c>: a key for each thing it tells of, with what there is to tell of the file itself.</summary>
internal sealed record DataFile(FrontMatter Keys, FileProblems Problems)
{
    public const string People = "_data/people.yml";

    public const string Sponsors = "_data/sponsors.yml";

    public const string Venues = "_data/venues.yml";

    private static readonly string[] Known = [People, Sponsors, Venues];

    /// <summary>Tells files whose name is nearly that of one that is not there: <c>venue.yml</c>, <c>people.yaml</c>.</summary>
    public static void TellMisnamed(IReadOnlyList<ReadFile> files)
    {
        var missing = Known.Except(files.Select(f => f.File.Path)).ToList();
        foreach (var file in files.Where(f => f.File.Path.StartsWith("_data/", StringComparison.Ordinal)))
        {
            if (missing.FirstOrDefault(known => EditDistance.Between(known, file.File.Path.ToLowerInvariant()) <= 1) is { } meant)
            {
                file.Problems.Warn(TextPosition.Start, ProblemCode.BadFileName, "nothing reads a file of this name", $"did you mean `{meant}`?");
            }
        }
    }

    /// <summary>Reads the file at a path; one that is not there says nothing.</summary>
    public static DataFile Read(IEnumerable<ReadFile> files, string path) => files.FirstOrDefault(f => f.File.Path == path) is { } file
        ? new DataFile(file.Mapping(), file.Problems)
        : new DataFile(FrontMatter.Empty, new FileProblems(path));

    /// <summary>The entries in the file's order; one that has no form, and a key that is not known, is told.</summary>
    public IEnumerable<DataEntry> Entries(params string[] known)
    {
        foreach (var (node, value) in Keys.Mapping.Children)
        {
            var values = Keys.Find(node) is null ? FrontMatter.Empty : Keys.Section(node);
            if (node is not YamlScalarNode { Value.Length: > 0 } key || values is null)
            {
                Problems.Warn(Keys.PositionOf(node), ProblemCode.BadValue, "the entry has no form that is known here", $"write `key: {{ {known[0]}: … }}`");
                continue;
            }

            NearKey.TellUnknown(values, known, Problems.Path, Problems);
            yield return new DataEntry(key.Value, values, Keys.PositionOf(node), Problems);
        }
    }
}
