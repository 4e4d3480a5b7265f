namespace ApiHour.Web.Commands.Writing;

/// <summary>One thing to know before a post can be written.</summary>
/// <param name="Words">What it is called on a terminal.</param>
/// <param name="Option">The option that answers it.</param>
/// <param name="Wanted">The form of an answer, with an example.</param>
/// <param name="Read">Understands an answer.</param>
internal sealed record Question<T>(string Words, string Option, string Wanted, AnswerReader<T> Read)
{
    /// <summary>The answer when nothing is said; empty when it can be left out, null when it must be said.</summary>
    public string? Proposal { get; init; }

    /// <summary>What nothing means where it can be left out.</summary>
    public string Nothing { get; init; } = "leave out";
}
