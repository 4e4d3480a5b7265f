namespace ApiHour.Content.Tests.Events.Venues;

public sealed class OnlineTests
{
    private const string When = "Cette soirée aura lieu le **jeudi 5 mars 2026** à **19h**";

    [Theory]
    [InlineData(" sur [Twitch](https://www.twitch.tv/meetup).")]
    [InlineData(" chez vous, sur notre chaîne.")]
    [InlineData(" sur **Twitch**.")]
    [InlineData(" sur la chaîne Twitch de l'association.")]
    [InlineData(" sur notre chaîne [twitch.tv/meetup](https://twitch.tv/meetup).")]
    [InlineData(" en live sur Twitch !")]
    [InlineData(" **en ligne**.")]
    [InlineData(" en visio.")]
    [InlineData(" en visioconférence, le lien vous sera envoyé après votre inscription.")]
    [InlineData(" sur [Jitsi](https://meet.jit.si/meetup).")]
    [InlineData(" dans le salon **#soiree** de notre [Discord](https://discord.gg/meetup).")]
    [InlineData(" sur le **Discord** de l'association.")]
    [InlineData(" à distance, depuis votre canapé.")]
    [InlineData(" en direct sur [YouTube](https://www.youtube.com/meetup/live).")]
    [InlineData(" à l'adresse **https://twitch.tv/meetup**.")]
    [InlineData(". Ce sera [ici](https://meet.jit.si/meetup) !")]
    [InlineData(". Vous pourrez suivre la soirée en direct sur Twitch et poser vos questions dans le **chat**.")]
    [InlineData(". Vu la situation, la soirée sera diffusée sur Peertube.")]
    [InlineData(".\n\n<iframe src=\"https://player.twitch.tv/?channel=meetup\"></iframe>")]
    [InlineData(" chez vous, en ligne.")]
    [InlineData(" en ligne. L'adresse exacte est : [**https://www.twitch.tv/meetup**](https://www.twitch.tv/meetup).")]
    [InlineData(" en ligne. L'adresse exacte est : [**Chaîne Twitch du Meetup**](https://www.twitch.tv/meetup).")]
    [InlineData(", sur [live.meetup.example](https://live.meetup.example/).")]
    [InlineData(", ~~au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand~~ sur Twitch.")]
    [InlineData(". Initialement prévu au **Troquet**, cet événement aura lieu en ligne.")]
    [InlineData(" sur [Twitch](https://www.twitch.tv/meetup) et [YouTube](https://www.youtube.com/meetup).\n\nLa prochaine sera au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand !")]
    [InlineData(" via Zoom.")]
    [InlineData(" en streaming.")]
    [InlineData(" et sera diffusé en direct.")]
    [InlineData(" en live sur [notre chaîne](https://www.twitch.tv/meetup) !")]
    [InlineData(" on Twitch.")]
    [InlineData(", sur Discord.")]
    [InlineData(" sur le Slack de l'association.")]
    [InlineData(". It will be held online.")]
    [InlineData(". Nous espérions vous retrouver au **Troquet** (12 rue Neuve, 63000 Clermont-Ferrand), mais la soirée sera 100% en ligne.")]
    [InlineData(" : la soirée est en ligne.")]
    [InlineData(" : cette fois, c'est en ligne !")]
    [InlineData(" et l'événement sera en ligne.")]
    [InlineData(", elle est en ligne.")]
    [InlineData(". La rencontre du 5 mars est en ligne.")]
    [InlineData(" sur Zoom sur invitation.")]
    [InlineData(". Les soirées sont en ligne cette année.")]
    [InlineData(". L'apéro est en ligne.")]
    [InlineData(". Cette soirée, confinement oblige, est en ligne.")]
    public void An_evening_on_the_net_has_no_venue(string words)
    {
        using var evenings = new Evenings().Add(When + words);

        var evening = evenings.LoadOne();

        Assert.True(evening.IsOnline);
        Assert.Equal((null, null, null, null), (evening.VenueSlug, evening.VenueName, evening.VenueAddress, evening.Position));
        Assert.Empty(evenings.Problems);
    }

    [Theory]
    [InlineData("Cette édition en ligne sera la première.", "Soirée")]
    [InlineData("La soirée aura lieu en visioconférence.", "Soirée")]
    [InlineData("La soirée est maintenue, mais uniquement en ligne.", "Soirée")]
    [InlineData("Bonjour !", "Soirée 47 en ligne")]
    [InlineData("Bonjour !", "Soirée #47 (édition virtuelle)")]
    public void The_introduction_or_the_title_say_it_too(string intro, string title)
    {
        using var evenings = new Evenings().Add($"{When}.", intro: intro, title: title);

        Assert.True(evenings.LoadOne().IsOnline);
    }

    [Theory]
    [InlineData(" au **Troquet**, 12 rue Neuve, 63000 Clermont-Ferrand, et en direct sur Twitch.")]
    [InlineData(" au **Troquet**. Les inscriptions se feront uniquement en ligne.")]
    [InlineData(" au **Troquet**, 12 rue Neuve, après deux ans de soirées 100 % en ligne.")]
    [InlineData(" au **Troquet**. Elle n'aura pas lieu uniquement en ligne.")]
    [InlineData(" au **Troquet**. Ada racontera la vie d'une équipe 100% à distance.")]
    [InlineData(" au **Troquet**. Les vidéos seront uniquement en ligne.")]
    [InlineData(" au **Troquet** et sur Twitch.")]
    [InlineData(" au **Troquet**. La soirée sera aussi diffusée en ligne.")]
    [InlineData(" au **Troquet**. La soirée sera diffusée sur Twitch.")]
    [InlineData(" au **Troquet**. Diffusion en direct sur Twitch.")]
    [InlineData(" au Troquet. En direct sur Twitch !")]
    [InlineData(". Rendez-vous au **Troquet**. Diffusion en direct sur Twitch.")]
    [InlineData(" au Troquet (ou en visio pour qui ne peut pas venir).")]
    [InlineData(" au **Troquet**. L'inscription se fait en ligne.")]
    [InlineData(" chez **Zenika**, la vidéo sera en ligne ensuite.")]
    public void A_place_that_is_also_on_the_net_stays_a_place(string words)
    {
        using var evenings = new Evenings().Add(When + words);

        var evening = evenings.LoadOne();

        Assert.False(evening.IsOnline);
        Assert.NotNull(evening.VenueName);
    }

    [Theory]
    [InlineData("Les jeux en ligne, parlons-en.", "### Ada Un • Online learning pour tous")]
    [InlineData("Nos vidéos sont en ligne, et notre communauté discute sur Discord.", "### Ada Un • Créer une chaîne YouTube live")]
    [InlineData("Retrouvez-nous sur Discord.", "### Ada Un • Twitch")]
    [InlineData("La soirée se tiendra le 5 mars 2026, avec une démo en live de Godot.", "### Ada Un • Godot")]
    [InlineData("La soirée aura lieu le 5 mars 2026 : la doc est en ligne.", "### Ada Un • Godot")]
    public void Talks_and_introduction_may_speak_of_the_net(string intro, string programme)
    {
        using var evenings = new Evenings().Add($"{When} au **Troquet**.", programme, intro: intro).Add($"{When}.", programme, intro: intro);

        Assert.All(evenings.Load(), evening => Assert.False(evening.IsOnline));
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". Le lieu sera annoncé bientôt.")]
    [InlineData(". Les vidéos seront mises en ligne ensuite.")]
    [InlineData(". Inscription en ligne obligatoire.")]
    [InlineData(". Rejoignez notre Discord pour échanger.")]
    [InlineData(". Pour toute question, il y a le Discord.")]
    [InlineData(". Rejoignez le Discord.")]
    [InlineData(". Le lieu vous sera communiqué sur Slack.")]
    [InlineData(". Pour plus d'informations, notre [Discord](https://discord.gg/meetup) est ouvert à tous.")]
    [InlineData(". On en parle sur Slack !")]
    [InlineData(". Le lieu vous sera communiqué en ligne.")]
    [InlineData(". Ada fera un zoom sur Kubernetes.")]
    [InlineData(", avec une démo en live de Godot.")]
    [InlineData(", avec une démo de Godot en live sur scène.")]
    [InlineData(". Le programme de la soirée est en ligne.")]
    [InlineData(" : la doc est en ligne.")]
    [InlineData(" et la doc est déjà en ligne.")]
    public void Without_place_or_net_nothing_is_known(string words)
    {
        using var evenings = new Evenings().Add(When + words);

        var evening = evenings.LoadOne();

        Assert.Equal((false, null, null), (evening.IsOnline, evening.VenueName, evening.VenueAddress));
    }

    [Theory]
    [InlineData(" sur [Jitsi](https://meet.jit.si/meetup).", "https://meet.jit.si/meetup")]
    [InlineData(" sur Zoom : [rejoindre](https://zoom.us/j/123).", "https://zoom.us/j/123")]
    [InlineData(" en ligne : https://meet.jit.si/meetup.", "https://meet.jit.si/meetup")]
    [InlineData(" sur [Discord](https://discord.gg/a) et [Twitch](https://www.twitch.tv/meetup).", "https://www.twitch.tv/meetup")]
    [InlineData(" en ligne.\n\n## Inscription\n\n[Inscription](https://zoom.us/webinar/register/1).", null)]
    [InlineData(" au **Troquet**, et en direct sur [Twitch](https://www.twitch.tv/meetup).", null)]
    [InlineData(" en ligne ; questions sur [Discord](https://discord.gg/a).\n\n## Et après\n\n[Twitch](https://www.twitch.tv/meetup)", "https://www.twitch.tv/meetup")]
    [InlineData(" en ligne, le lien vous sera envoyé par mail.\n\n## Et après\n\nRejoignez notre [Discord](https://discord.gg/a) !", null)]
    public void The_link_by_which_to_join_is_found(string words, string? url)
    {
        using var evenings = new Evenings().Add(When + words);

        Assert.Equal(url, evenings.LoadOne().JoinUrl);
    }

    [Theory]
    [InlineData("event: { venue: { name: Troquet }, status: online }", "https://meet.jit.si/meetup")]
    [InlineData("event: { venue: { name: Troquet }, join: \"https://live.example\" }", "https://live.example")]
    public void An_evening_at_a_venue_may_be_online_too(string frontMatter, string url)
    {
        using var evenings = new Evenings().Add($"{When}. En ligne : https://meet.jit.si/meetup", frontMatter: frontMatter);

        var evening = evenings.LoadOne();

        Assert.Equal((false, "Troquet", url), (evening.IsOnline, evening.VenueName, evening.JoinUrl));
    }

    [Theory]
    [InlineData("event: { start: 2026-03-05T19:00, join: \"https://live.example\" }")]
    [InlineData("event: { start: 2026-03-05T19:00, venue: { name: Troquet }, status: online }")]
    public void A_link_alone_or_a_status_without_one_say_that_it_is_online(string frontMatter)
    {
        using var evenings = new Evenings().Add(".", frontMatter: frontMatter);

        Assert.True(evenings.LoadOne().IsOnline);
    }

    [Fact]
    public void Front_matter_may_say_it()
    {
        using var evenings = new Evenings().Add($"{When} au **Troquet**.", frontMatter: "event: { status: online }");

        Assert.Equal((true, null), (evenings.LoadOne().IsOnline, evenings.LoadOne().VenueName));
    }

    [Fact]
    public void A_stated_venue_that_nobody_knows_is_told_online_too()
    {
        using var evenings = new Evenings().Add($"{When}.", frontMatter: "event: { status: online, venue: nowhere }");

        evenings.Load();

        Assert.Equal("there is no venue `nowhere`", Assert.Single(evenings.Problems).Message);
    }
}
