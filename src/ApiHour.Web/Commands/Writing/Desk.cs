using ApiHour.Content;

namespace ApiHour.Web.Commands.Writing;

/// <summary>The console at which a new post is written, and the clock.</summary>
internal sealed record Desk(TextReader Input, TextWriter Output, TextWriter Errors, bool IsTerminal, TimeProvider Clock)
{
    public static Desk OfConsole() => new(Console.In, Console.Out, Console.Error, !Console.IsInputRedirected && !Console.IsOutputRedirected, TimeProvider.System);

    /// <summary>Asks, writes, and says what to do next. Returns the exit code.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="isSilent">Whether nobody is to be asked.</param>
    /// <param name="draft">Makes posts from the answers.</param>
    /// <param name="cancellation">Cancels reading the folder.</param>
    public int Write(string folder, bool isSilent, Func<KnownContent, Dialogue, Drafted> draft, CancellationToken cancellation) => Read(folder, content =>
    {
        var drafted = draft(content, new Dialogue(Input, Output, IsTerminal && !isSilent));
        Refuse(content, drafted.Posts);
        PostFiles.Write(folder, drafted.Posts);
        Tell(folder, drafted, KnownContent.Check(folder, drafted.Posts, Clock, cancellation));
    }, cancellation);

    /// <summary>Reads a folder and works with what it holds; writes what goes wrong. Returns the exit code.</summary>
    public int Read(string folder, Action<KnownContent> work, CancellationToken cancellation)
    {
        try
        {
            if (!Directory.Exists(folder))
            {
                throw new AnswerException($"{FolderArgument.Missing(folder)} Use --folder.");
            }

            work(KnownContent.Read(folder, Clock, cancellation));
            return ExitCode.Success;
        }
        catch (Exception fault) when (fault is AnswerException or IOException or UnauthorizedAccessException)
        {
            Errors.WriteLine(fault.Message);
            return ExitCode.CouldNotRun;
        }
    }

    /// <summary>Refuses posts whose address another file has already, even with another date.</summary>
    private static void Refuse(KnownContent content, IReadOnlyList<NewPost> posts)
    {
        var taken = posts.FirstOrDefault(post => content.Has(post.Address)) ?? posts.GroupBy(post => post.Address).FirstOrDefault(group => group.Count() > 1)?.First();
        if (taken is not null)
        {
            throw new AnswerException($"There is a page at {taken.Address}, or a post of that name, already: nothing is written. Choose another title, or edit its file.");
        }
    }

    private void Tell(string folder, Drafted drafted, IReadOnlyList<ContentProblem> problems)
    {
        Output.WriteLine();
        Output.WriteLine(drafted.Facts);
        Tell("Written:", drafted.Posts.Select(post => Path.Combine(folder, post.Path)));
        Tell("Fill in next:", drafted.Posts.SelectMany(post => post.ToDo()));
        foreach (var line in drafted.Next)
        {
            Output.WriteLine(line);
        }

        Tell("To mend:", problems.Select(problem => problem.ToString()));
    }

    private void Tell(string heading, IEnumerable<string> lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            Output.WriteLine(index == 0 ? $"{heading}{Environment.NewLine}  {line}" : $"  {line}");
        }
    }
}
