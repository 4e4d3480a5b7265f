using System.Text;
using ApiHour.Content.Parsing.Yaml;

namespace ApiHour.Content.Parsing;

/// <summary>A file of the content folder, and what there is to tell of it.</summary>
internal sealed class ReadFile(SourceFile file, byte[]? bytes, FileProblems problems)
{
    /// <summary>What was read, until the text is taken; null, too, when it could not be read, need not be, or was not to be kept.</summary>
    private byte[]? bytes = bytes;

    public SourceFile File => file;

    public FileProblems Problems => problems;

    /// <summary>What tells the file from a former or a later one of its path; empty where the text was not read from it.</summary>
    public string Mark { get; private init; } = "";

    /// <summary>Whether the text may name the time of the load.</summary>
    public bool NamesNow { get; private init; }

    /// <summary>When the file was last written, UTC, in whole seconds.</summary>
    public required DateTimeOffset WrittenAt { get; init; }

    /// <summary>Whether the engine reads the file; of all others it only knows that they are there.</summary>
    public static bool IsNeeded(SourceFile file) => file.IsMarkdown || file.Path is SiteParser.File or DataFile.People or DataFile.Sponsors or DataFile.Venues;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="keepsText">Whether the text of a post or page is to be kept: to find out what has changed since the last load, it isn't needed.</param>
    public static ReadFile From(SourceFile file, bool keepsText = true)
    {
        var problems = new FileProblems(file.Path);
        if (!file.IsMarkdown && ("/" + file.Path).Contains("/_posts/", StringComparison.Ordinal))
        {
            problems.Warn(TextPosition.Start, ProblemCode.BadFileName, "the file is not Markdown and is left out", "name a post `YYYY-MM-DD-words.md`, and keep pictures in a folder of their own");
        }

        var onDisk = SourceReader.Find(file.FullPath);
        var writtenAt = SourceReader.TimeOf(onDisk);
        var bytes = IsNeeded(file) ? SourceReader.Read(onDisk, problems) : null;
        return new ReadFile(file, keepsText || !file.IsMarkdown ? bytes : null, problems)
        {
            WrittenAt = writtenAt,
            Mark = SourceFingerprint.MarkOf(onDisk, file.IsPicture, bytes, writtenAt, problems),
            NamesNow = SourceFingerprint.NamesNow(bytes),
        };
    }

    /// <summary>The same file, without any problems yet.</summary>
    public ReadFile Anew() => new(file, bytes, new FileProblems(file.Path)) { Mark = Mark, NamesNow = NamesNow, WrittenAt = WrittenAt };

    /// <summary>The file as it was, without any problems yet.</summary>
    /// <param name="text">What it said.</param>
    /// <param name="writtenAt">When it was written; null where that doesn't matter.</param>
    public ReadFile As(string text, DateTimeOffset? writtenAt) => new(file, Encoding.UTF8.GetBytes(text), new FileProblems(file.Path)) { WrittenAt = writtenAt ?? WrittenAt };

    /// <summary>Returns the text, in whatever normal form, and releases the bytes; null when there is none, which is told.</summary>
    public string? TakeText()
    {
        var text = Text();
        bytes = null;
        return text;
    }

    /// <summary>The keys of a YAML file; empty when there are none, or none that can be read, which is told.</summary>
    public FrontMatter Mapping() =>
        Text()?.Normalize(NormalizationForm.FormC) is { } text && YamlReader.Read(text, 0, problems) is { } mapping ? new FrontMatter(mapping, 0) : FrontMatter.Empty;

    private string? Text() => bytes is null ? null : SourceReader.Decode(bytes, problems);
}
