using ApiHour.Content.Events.Sections;

namespace ApiHour.Content.Tests;

public sealed class PostSectionTests
{
    [Fact]
    public void A_post_is_taken_apart_at_its_main_headings()
    {
        var sections = PostSection.Of("---\ntitle: x\n---\n\nBonjour\n\n## Concept\n\nTrois talks\n\n### Et un verre\n\n## Infos pratiques\n## Le programme\n\nMQTT\n");

        Assert.Equal([("## Concept", EventPart.Other, "Trois talks\n\n### Et un verre"), ("## Infos pratiques", EventPart.Practical, ""), ("## Le programme", EventPart.Programme, "MQTT")], sections.Select(s => (s.Heading, s.Part, s.Text)));
    }

    [Theory]
    [InlineData("```\n## Non\n```\n\n## Oui\n")]
    [InlineData("~~~ yaml\n## Non\n~~~\n## Oui\n")]
    [InlineData("```\n```\n\n## Oui\n")]
    [InlineData("##Oui\n")]
    public void What_stands_in_code_is_no_heading(string text) => Assert.Contains("Oui", Assert.Single(PostSection.Of(text)).Heading, StringComparison.Ordinal);

    [Fact]
    public void A_post_without_headings_has_no_sections() => Assert.Empty(PostSection.Of("---\ntitle: x\n---\n\nBonjour\n"));
}
