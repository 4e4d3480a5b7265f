using System.Globalization;

namespace ApiHour.Web.Commands.Writing;

/// <summary>Finds out which talks an event has, and how many slots are open.</summary>
internal sealed class TalksInterview(KnownContent content, Dialogue dialogue)
{
    /// <param name="talks">The talks that options name.</param>
    /// <param name="number">How many talks there will be; null when no option says it.</param>
    /// <param name="usual">How many there are as a rule.</param>
    public (IReadOnlyList<NewTalk> Talks, int OpenSlots) Ask(IReadOnlyList<string> talks, string? number, int usual)
    {
        var named = talks.Select(Read).ToList();
        var count = named.Count > 0 && number is null ? named.Count
            : dialogue.Ask(new Question<int>("How many talks", "--talks", "a number up to 20", Readings.Count) { Proposal = usual.ToString(CultureInfo.InvariantCulture) }, number);
        var asked = named.Count > 0 || !dialogue.Asks ? [] : Enumerable.Range(1, count).Select(AskTalk).OfType<NewTalk>().ToList();
        return ([.. named, .. asked], Math.Max(0, count - named.Count - asked.Count));
    }

    private NewTalk Read(string text) =>
        dialogue.Ask(new Question<NewTalk>("Talk", "--talk", $"speaker and title as `Prénom Nom: Titre`, such as `{new TalkWriter(content).Untitled}` while it is not known", NewTalk.TryRead), text);

    /// <summary>Returns null for a slot that is open.</summary>
    private NewTalk? AskTalk(int number)
    {
        var speaker = dialogue.Ask(new Question<string>($"Talk {number}, speaker", "--talk", "a name", Readings.LineOrNothing) { Proposal = "", Nothing = "an open slot" }, null);
        return speaker.Length == 0 ? null
            : new NewTalk(speaker, dialogue.Ask(new Question<string>($"Talk {number}, title", "--talk", "a title", Readings.Line) { Proposal = new TalkWriter(content).Untitled }, null));
    }
}
