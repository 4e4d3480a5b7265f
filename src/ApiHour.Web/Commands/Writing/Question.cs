namespace ApiHour.Web.Commands.Writing;

/// <summary>One thing to know before a post can be written.</summary>
/// <param name="Words">What it is called on a terminal.</param>
/// <param name="Option">The option that answers it.</param>
/// <param name="Wanted">The form of an answer, with an example.</param>
/// <param name="Read">Parses an answer.</param>
internal sealed record Question<T>(string Words, string Option, string Wanted, AnswerReader<T> Read)
{
    /// <summary>The answer when nothing is entered; empty when the question can be skipped, null when it must be answered.</summary>
    public string? Proposal { get; init; }

    /// <summary>What an empty answer means where the question can be skipped.</summary>
    public string Nothing { get; init; } = "leave out";
}
