using ApiHour.Content.Catalog;
using Microsoft.EntityFrameworkCore;

namespace ApiHour.Content.Tests.Events.Sponsors;

public sealed class SponsorNamesTests : IDisposable
{
    private readonly ContentFixture content = new ContentFixture().Write("images/hpark.png", "x");

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("[![Human Park](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Logo Human Park](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Logo de Human Park](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![logo du Human Park](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Le logo d'Human Park](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Logo : Human Park](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Human Park logo](/images/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Logos & Co](/images/hpark.png)](http://www.hpark.fr/)", "Logos & Co")]
    [InlineData("[![Logoscience](/images/hpark.png)](http://www.hpark.fr/)", "Logoscience")]
    [InlineData("[![](/images/hpark.png)](http://www.hpark.fr/ \"Human Park\")", "Human Park")]
    [InlineData("[![logo](/images/hpark.png \"Human Park\")](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Autre](/images/hpark.png) Human Park](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Human Park](https://elsewhere.example/hpark.png)](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![Autre](https://elsewhere.example/hpark.png) Human Park](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![](https://elsewhere.example/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("[![logo](https://elsewhere.example/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("<http://www.hpark.fr/>", "hpark.fr")]
    [InlineData("[![](/images/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("[![Logo](/images/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("[![Le logo](/images/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("[![Logo du sponsor](/images/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("[![image 2](/images/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    [InlineData("[![hpark.png](/images/hpark.png)](http://www.hpark.fr/)", "hpark.fr")]
    public void A_sponsor_is_called_by_the_words_of_its_link_else_by_its_picture(string link, string name) => Assert.Equal([name], Names(link));

    [Theory]
    [InlineData("[![](/images/hpark.png)](http://hpark.fr/) [Human Park](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[![HPark](/images/hpark.png)](http://hpark.fr/) [Human Park](http://www.hpark.fr/)", "Human Park")]
    [InlineData("[Human Park](http://www.hpark.fr/) [![HPark](/images/hpark.png)](http://hpark.fr/)", "Human Park")]
    [InlineData("[![](/images/hpark.png)](http://hpark.fr/) [![Human Park](/images/hpark.png)](http://hpark.fr/)", "Human Park")]
    public void A_name_wins_over_the_host_wherever_it_stands(string links, string name) => Assert.Equal([name], Names(links));

    [Fact]
    public void A_later_event_may_tell_the_name_of_an_earlier_ones_logo()
    {
        content.WriteEvent("2021-01-01-x", "## Sponsors\n\n[![](/images/hpark.png)](http://hpark.fr/)");

        var sponsor = Assert.Single(Sponsors("[Human Park](http://www.hpark.fr/)"));

        Assert.Equal(("/sponsors/human-park.html", "Human Park", 2), (sponsor.Address, sponsor.Name, sponsor.Events.Count));
        Assert.Equal("/images/hpark.png", sponsor.Logo);
    }

    [Theory]
    [InlineData("[Human Park](http://www.hpark.fr/) sur [Facebook](https://fr-fr.facebook.com/hpark), [X](https://x.com/hpark) et [LinkedIn](https://www.linkedin.com/company/hpark)", "Human Park")]
    [InlineData("[Human Park](http://www.hpark.fr/) sur [Mastodon](https://piaille.example/@hpark)", "Human Park")]
    public void Where_a_sponsor_is_on_social_networks_is_no_sponsor(string links, string name) => Assert.Equal([name], Names(links));

    [Theory]
    [InlineData("## Partenaires\n\n[Human Park](http://www.hpark.fr/)")]
    [InlineData("## Sponsors\n\n~~[Ailleurs](http://ailleurs.example)~~ [Human Park](http://www.hpark.fr/)")]
    [InlineData("## Programme\n\nCet évènement est sponsorisé par [Human Park](http://www.hpark.fr/).")]
    [InlineData("La soirée est soutenue par [Human Park](http://www.hpark.fr/).")]
    [InlineData("Le buffet vous est offert par [Human Park](http://www.hpark.fr/).")]
    [InlineData("Les pizzas seront offertes par **[Human Park](http://www.hpark.fr/)** !")]
    [InlineData("Merci à [Human Park](http://www.hpark.fr/), parrain de cet événement, et à [tous](http://tous.example).")]
    [InlineData("Merci à [Human Park](http://www.hpark.fr/), notre sponsor !")]
    [InlineData("Ce soir, [Human Park](http://www.hpark.fr/) offre l'apéro.")]
    [InlineData("[Human Park](http://www.hpark.fr/) sponsorise cette soirée.")]
    [InlineData("## Programme\n\n### Ada Un • Les types\n\n[code](http://code.example)\n\n### Sponsors\n\n[Human Park](http://www.hpark.fr/)")]
    [InlineData("Bonjour à [tous](http://tous.example). Cette soirée est gentiment sponsorisée par [Human Park](http://www.hpark.fr/). Merci à [eux](http://eux.example).")]
    [InlineData("## Merci\n\nUne soirée parrainée par l'agence **[Human Park](http://www.hpark.fr/)** !")]
    [InlineData("## Concept\n\nThe evening is sponsored by [Human Park](http://www.hpark.fr/).")]
    public void A_section_tells_the_sponsors_else_a_sentence(string body) => Assert.Equal(["Human Park"], Told(body).Select(s => s.Name));

    [Theory]
    [InlineData("Vous voulez sponsoriser la soirée ? [Écrivez-nous](http://ecrire.example).")]
    [InlineData("Le livre est sponsorisé. Il parle de [Git](http://git.example).")]
    [InlineData("## Programme\n\n### Ada Un • Mozilla\n\nUn projet soutenu par [Mozilla](http://mozilla.example).")]
    [InlineData("## Programme\n\n### Ada Un • Kubernetes\n\nLes services offerts par [Kubernetes](http://kubernetes.example), où [Git](http://git.example) est sponsor de Linux.")]
    [InlineData("[Git](http://git.example) offre une grande souplesse.")]
    [InlineData("Cette soirée est sponsorisée par [Ailleurs](http://ailleurs.example).\n\n## Sponsors\n\nPersonne, à vrai dire.")]
    public void Other_links_are_no_sponsors(string body) => Assert.Empty(Told(body));

    private IEnumerable<string> Names(string links) => Sponsors(links).Select(s => s.Name);

    private List<Sponsor> Sponsors(string links) => Told("## Sponsors\n\n" + links);

    private List<Sponsor> Told(string body)
    {
        content.WriteEvent("2022-01-01-y", body).Load();
        using var catalog = content.Open();
        return [.. catalog.Sponsors.Include(s => s.Events).OrderBy(s => s.Name)];
    }
}
