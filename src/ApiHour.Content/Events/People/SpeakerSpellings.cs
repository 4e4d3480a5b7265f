namespace ApiHour.Content.Events.People;

/// <summary>Finds out whom billed names mean: <c>_data/people.yml</c> decides, otherwise nearly the same name is the same person.</summary>
internal sealed class SpeakerSpellings
{
    private readonly PeopleFile people;

    /// <summary>The spelling that stands for a person, by each other spelling that is nearly the same.</summary>
    private readonly Dictionary<string, string> merged = new(StringComparer.Ordinal);

    public SpeakerSpellings(IReadOnlyList<Billing> billings, PeopleFile people)
    {
        this.people = people;
        var spellings = billings.GroupBy(KnownSlugOf).Select((bills, age) => (Slug: bills.Key, Talks: bills.Count(), Age: age, IsListed: people.Find(bills.Key) is not null))
            .OrderByDescending(s => s.IsListed).ThenByDescending(s => s.Talks).ThenBy(s => s.Age);
        var kept = new NearNames();
        foreach (var (slug, _, _, isListed) in spellings)
        {
            if (kept.Of(slug).FirstOrDefault(other => !isListed || people.Find(other) is null) is { } same)
            {
                merged.Add(slug, same);
            }
            else
            {
                kept.Add(slug);
            }
        }
    }

    /// <summary>The spelling of a name by which the person has a page.</summary>
    public string SlugOf(Billing billing)
    {
        var slug = KnownSlugOf(billing);
        return merged.GetValueOrDefault(slug, slug);
    }

    /// <summary>Whether a name is only nearly that of the person it is taken for.</summary>
    public bool IsNear(Billing billing) => merged.ContainsKey(KnownSlugOf(billing));

    private string KnownSlugOf(Billing billing) => people.Find(billing.Name) is { } person ? NameSlug.Of(person.Name) : billing.Slug;
}
