using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Tests;

/// <summary>What to read first stands at the top of every report that is read from top to bottom.</summary>
public sealed class HeadlinesTests
{
    private const int Changes = 12;

    private static readonly ReportOptions Options = new();
    private static readonly string[] Licences = ["De organisatie heeft een vergunning nodig.", "Wij gaan uit van een geldige vergunning."];
    private static readonly string[] Organs = ["bestuur", "statuten", "jaarplan", "reglement"];
    private static readonly string[] Rules = ["Het verband stuurt zijn deelnemers.", "Het verband stuurt alle deelnemers.", "Het verband is gemandateerd door deelnemers."];

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_ManyChanges_TellsTheHeaviestBeforeTheSubjects(string format)
    {
        var text = Text(format, Report(Changes));

        var headlines = text.IndexOf("In het kort", StringComparison.Ordinal);
        headlines.ShouldBeGreaterThan(0);
        text.IndexOf("nieuw is “Eis 7", headlines, StringComparison.Ordinal).ShouldBeGreaterThan(headlines);
        text.LastIndexOf("Eis 7", StringComparison.Ordinal).ShouldBeGreaterThan(text.IndexOf("nieuw is “Eis 7", headlines, StringComparison.Ordinal) + 20);
        text.Replace("Inhoud", string.Empty, StringComparison.Ordinal).ShouldNotContain("keer toegevoegd");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_FewChanges_NeedsNoHeadlines(string format) => Text(format, Report(3)).ShouldNotContain("In het kort");

    [Fact]
    public void Write_Html_LinksEveryHeadlineToItsChange()
    {
        var report = Report(Changes);
        var text = Text("html", report);

        foreach (var change in report.Parts.Single().Headlines.Select(headline => headline.Changes[0]))
        {
            text.ShouldContain($"href=\"#{change.Id}\"");
            text.ShouldContain($"id=\"{change.Id}\"");
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    public void Write_TermOfBothSides_QuotesThemBesideEachOther(string format)
    {
        var (gone, came) = (Removed("Wij betalen mee aan een gezamenlijk EPD.", "Digitalisering"), Added("Elke praktijk kiest het aanbevolen EPD.", "Visie"));
        var set = Some.Set([.. Enumerable.Range(0, Changes).Select(Added), gone, came]) with { SharedTerms = [new SharedTerm("EPD", [gone], [came])] };

        var text = Text(format, ChangeReportComposer.Compose([set], [], Options));

        string.Join(' ', System.Net.WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain("EPD: niet teruggevonden is “Wij betalen mee aan een gezamenlijk EPD” (was §3.2); nieuw is “Elke praktijk kiest het aanbevolen EPD” (§5.1, p. 13).");
    }

    [Fact]
    public void Compose_TermWhoseChangesWereNotSelected_IsNotTold()
    {
        var (gone, came) = (Removed("Wij betalen mee aan een gezamenlijk EPD.", "Digitalisering"), Added("Elke praktijk kiest het aanbevolen EPD.", "Visie"));
        var set = Some.Set([.. Enumerable.Range(0, Changes).Select(Added)]) with { SharedTerms = [new SharedTerm("EPD", [gone], [came])] };

        Headlines(set).ShouldAllBe(headline => !headline.Sentence.StartsWith("EPD", StringComparison.Ordinal));
    }

    [Fact]
    public void Compose_DutiesThatWentTogether_ComeBeforeOneThatWentAlone()
    {
        var alone = Removed("Elke praktijk houdt een logboek bij.", "Logboek");
        Change[] together = [.. Organs.Select(subject => Removed($"Het verband heeft een geldig {subject} van alle deelnemers.", "Verband"))];

        var headlines = Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), alone, .. together])).ToList();

        var first = headlines.FindIndex(headline => headline.Changes.Count == together.Length);
        first.ShouldBeGreaterThanOrEqualTo(0);
        first.ShouldBeLessThan(headlines.FindIndex(headline => headline.Changes[0] == alone) is >= 0 and var index ? index : int.MaxValue);
    }

    [Theory]
    [InlineData("Daarbij heeft ieder WSV een plan.")]
    [InlineData("Dit geldt voor ieder WSV.")]
    [InlineData("Het WSV voldoet aan:")]
    [InlineData("en een website.")]
    public void Compose_TextThatLeansOnAnother_IsNotTold(string text) =>
        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), Removed(text, "Verband") with { Aspects = [ChangeAspect.Amount] }]))
            .ShouldAllBe(headline => !headline.Sentence.Contains(text.TrimEnd('.'), StringComparison.Ordinal));

    [Fact]
    public void Compose_PairWithoutCommonWords_IsNotTold()
    {
        var pair = Some.Change(ChangeKind.Modified, [Some.Left("Verzekerden weten tijdig welke praktijken gecontracteerd zijn.")], [Some.Right("Uiterste datum om een overeenkomst aan te vragen.")]) with { Aspects = [ChangeAspect.Amount] };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), pair])).ShouldAllBe(headline => headline.Changes[0] != pair);
    }

    [Fact]
    public void Compose_ManyChanges_TellsAtMostTwentyFive() =>
        Headlines(Some.Set([.. Enumerable.Range(0, 200).Select(number => Added(number) with { Subject = $"Thema {number}" })])).Count.ShouldBe(25);

    [Fact]
    public void Compose_OneTheme_DoesNotFillThePage() =>
        Headlines(Some.Set([.. Enumerable.Range(0, 200).Select(Added)])).Count.ShouldBe(5);

    [Fact]
    public void Compose_FewWordsChanged_TellsOnlyThoseOfTheOldWording() =>
        Told(Pair("Elke praktijk heeft ten minste twee opgeleide praktijkverpleegkundigen in dienst.", "Elke praktijk heeft ten minste drie opgeleide praktijkverpleegkundigen in dienst.", "twee ", "drie "))
            .ShouldBe("WSV: “Elke praktijk heeft ten minste drie opgeleide praktijkverpleegkundigen in dienst” (§5.1, p. 13); was “twee” (§3.2).");

    [Fact]
    public void Compose_WordsOnlyCame_NamesThem() =>
        Told(Pair("Elke praktijk heeft ten minste twee opgeleide praktijkverpleegkundigen in dienst.", "Elke praktijk heeft ten minste twee bevoegde opgeleide praktijkverpleegkundigen in dienst.", string.Empty, "bevoegde ", "twee "))
            .ShouldBe("WSV: “Elke praktijk heeft ten minste twee bevoegde opgeleide praktijkverpleegkundigen in dienst” (§5.1, p. 13); daarin is nieuw “bevoegde”.");

    [Fact]
    public void Compose_WordsOnlyWent_NamesThem() =>
        Told(Pair("Elke praktijk heeft ten minste twee bevoegde opgeleide praktijkverpleegkundigen in dienst.", "Elke praktijk heeft ten minste twee opgeleide praktijkverpleegkundigen in dienst.", "bevoegde ", string.Empty, "twee "))
            .ShouldBe("WSV: “Elke praktijk heeft ten minste twee opgeleide praktijkverpleegkundigen in dienst” (§5.1, p. 13); weggelaten is “bevoegde” (§3.2).");

    [Fact]
    public void Compose_AimAgainstARule_IsNotTold()
    {
        var pair = Pair("Elke praktijk streeft naar ten minste twee opgeleide verpleegkundigen.", "Elke praktijk heeft ten minste twee opgeleide verpleegkundigen.", "streeft naar ", "heeft ", "Elke praktijk ");

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), pair with { Left = [pair.Left[0] with { Modality = Modality.Aspired }] }])).ShouldAllBe(headline => headline.Changes[0].Id != pair.Id);
    }

    [Fact]
    public void Compose_LikeTextStandsOnTheOtherSide_IsNotTold()
    {
        var added = Added("Elke praktijk stuurt het verslag van 2025 naar het verband.", "Verslag") with { Aspects = [ChangeAspect.Amount], LikenessToNearest = Change.NearestToRead };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), added])).ShouldAllBe(headline => headline.Changes[0] != added);
        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), added with { LikenessToNearest = 0.2 }])).ShouldContain(headline => headline.Changes[0].Id == added.Id);
    }

    [Theory]
    [InlineData("Voor gevorderde verbanden: gezamenlijke doelen", false)]
    [InlineData("Voor gevorderde verbanden moeten er gezamenlijke doelen zijn", true)]
    public void Compose_CellThatSaysNothingByItself_IsNotTold(string text, bool isTold)
    {
        var cell = Added(text, "Eisen") with { Aspects = [ChangeAspect.Amount] };
        cell = cell with { Right = [cell.Right[0] with { Form = RequirementForm.TableCell }] };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), cell])).Any(headline => headline.Changes[0].Id == cell.Id).ShouldBe(isTold);
    }

    [Fact]
    public void Compose_HowToReachTheInsurer_IsNotTold()
    {
        var text = Added("Wij zijn tussen 8 en 12 uur te bereiken op 071 123 4567.", "Vragen") with { Aspects = [ChangeAspect.Amount] };
        var contact = text with { Right = [text.Right[0] with { Values = [new PolicyValue(ValueKind.Contact, "071 123 4567", "0711234567", new Core.Text.TextSpan(0, 1))] }] };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), contact])).ShouldAllBe(headline => headline.Changes[0].Id != contact.Id);
        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), text])).ShouldContain(headline => headline.Changes[0].Id == text.Id);
    }

    [Fact]
    public void Write_DutiesThatWentTogether_AreSeenByTheirNumbers()
    {
        Change[] together = [.. Organs.Select(subject => Removed($"Het verband heeft een geldig {subject} van alle deelnemers.", "Verband"))];
        var report = ChangeReportComposer.Compose([Some.Set([.. Enumerable.Range(0, Changes).Select(Added), .. together])], [], Options);
        var others = report.Parts.Single().Headlines.Single(headline => headline.Changes.Count == together.Length).Changes.Skip(1).Select(change => report.Numbers[change]).Order();

        string.Join(' ', Text("text", report).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain($"Zie ook {NumberRanges.Of(others)}.");
    }

    [Theory]
    [InlineData("De praktijk heeft tot zes weken na het aanbieden om de overeenkomst te ondertekenen.", false)]
    [InlineData("Een klacht handelen wij binnen zes weken af.", true)]
    public void Compose_TermThatTheOtherSideNamesForTheSame_IsNotTold(string other, bool isTold)
    {
        var term = new PolicyValue(ValueKind.Duration, "zes weken", "P42D", new Core.Text.TextSpan(0, 1));
        var added = Added("De praktijk moet de overeenkomst binnen zes weken ondertekenen.", "Overeenkomst") with { Aspects = [ChangeAspect.Amount] };
        added = added with { Right = [added.Right[0] with { Values = [term] }] };
        var before = Some.Change(ChangeKind.Unchanged, [Some.Left(other) with { Values = [term] }], [Some.Right("Iets anders.")]);

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), added, before])).Any(headline => headline.Changes[0].Id == added.Id).ShouldBe(isTold);
    }

    [Theory]
    [InlineData("Soort zorg | Ons tarief | Landelijk tarief", true)]
    [InlineData("Soort zorg | Tarief", false)]
    [InlineData(null, false)]
    public void Compose_RowOfFigures_IsToldOnlyWithItsHeads(string? heads, bool isTold)
    {
        var row = Added("Beveiligde zorg in de kliniek | 100% van het tarief | 95,7% van het tarief", "Tarief") with { Aspects = [ChangeAspect.Amount] };
        row = row with { Right = [row.Right[0] with { Form = RequirementForm.TableRow, TableHead = heads }] };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), row])).Any(headline => headline.Changes[0].Id == row.Id).ShouldBe(isTold);
    }

    [Fact]
    public void Compose_SameLicenceTwice_IsToldOnce()
    {
        var licence = new PolicyValue(ValueKind.Certificate, "vergunning", "vergunning", new Core.Text.TextSpan(0, 1));
        Change[] twice = [.. Licences
            .Select(text => Added(text, text))
            .Select(change => change with { Right = [change.Right[0] with { Values = [licence] }] })];

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), .. twice])).Count(headline => twice.Contains(headline.Changes[0])).ShouldBe(1);
    }

    [Fact]
    public void Compose_LongSentences_StayOnOnePage()
    {
        var headlines = Headlines(Some.Set([.. Enumerable.Range(0, 200).Select(number => Added($"Eis {number} {string.Concat(Enumerable.Repeat("en nog een voorwaarde ", 11))}geldt.", $"Deel {number}") with { Subject = $"Thema {number}", Id = $"c-{number}" })]));

        headlines.Count.ShouldBeInRange(10, 20);
        headlines.Sum(headline => 1 + ((headline.Sentence.Length - 1) / 105)).ShouldBeLessThanOrEqualTo(50);
    }

    [Theory]
    [InlineData("De praktijk moet een plan hebben. Het plan noemt de doelen.", "De praktijk moet een plan hebben")]
    [InlineData("De praktijk is er voor de hele gemeente. Dit mag ook een deel van de gemeente zijn.", "De praktijk is er voor de hele gemeente")]
    [InlineData("De wijk telt ten minste 10.000 inwoners (zie art. 3 van de bijlage).", "De wijk telt ten minste 10.000 inwoners (zie art. 3 van de bijlage)")]
    [InlineData("Overleg over het plan in de wijk. De praktijk moet een plan hebben.", "Overleg over het plan in de wijk. De praktijk moet een plan hebben")]
    public void Compose_SeveralSentences_QuotesTheFirstWhereItHoldsTheRule(string text, string quoted) =>
        Told(Heavy(Removed(text, "Plannen"))).ShouldContain($"niet teruggevonden is “{quoted}”");

    [Theory]
    [InlineData("Wij verwachten dat de praktijk het initiatief tot een plan neemt.", true)]
    [InlineData("Wij verwachten dat de praktijk hier het initiatief toe neemt.", false)]
    [InlineData("Afhankelijk van het thema moet hierin samengewerkt worden.", false)]
    [InlineData("Wij verwachten dat de praktijk de gesprekken met de gemeente blijft leiden.", false)]
    [InlineData("Treedt in werking per 1 januari en moet dan gelden.", false)]
    [InlineData("De regeling van het vorige jaar moet en wordt per 1 januari ingetrokken.", false)]
    public void Compose_TextThatLeansGoesOnOrIsFormal_IsNotTold(string text, bool isTold)
    {
        var added = Heavy(Added(text, "Plannen"));

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), added])).Any(headline => headline.Changes[0].Id == added.Id).ShouldBe(isTold);
    }

    [Fact]
    public void Compose_TextOfOneSideWithACaveat_IsNotTold()
    {
        var removed = Heavy(Removed("De praktijk moet een plan hebben.", "Plannen"));
        var doubtful = Heavy(Removed("De praktijk moet een begroting hebben.", "Begroting")) with { Caveat = "Niet herhaald is niet afgeschaft." };

        var told = Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), removed, doubtful])).Select(headline => headline.Changes[0].Id).ToList();

        told.ShouldContain(removed.Id);
        told.ShouldNotContain(doubtful.Id);
    }

    [Fact]
    public void Compose_TitleThatIsASentence_IsCut()
    {
        var title = "Wij maken met alle zorgaanbieders afspraken over plekken met en zonder behandeling";
        var added = Heavy(Added("De praktijk moet een plan hebben.", title)) with { Subject = title };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), added])).Single(headline => headline.Changes[0].Id == added.Id).Sentence
            .ShouldStartWith("Wij maken met alle zorgaanbieders afspraken over plekken…: ");
    }

    [Theory]
    [InlineData(JudgementKind.Substantive, false, true)]
    [InlineData(JudgementKind.Unsure, false, false)]
    [InlineData(JudgementKind.Unsure, true, true)]
    public void Compose_TextOfOneSide_IsToldWhereItIsSureOrNamesAnAmount(JudgementKind judgement, bool hasAmount, bool isTold)
    {
        var amount = new PolicyValue(ValueKind.Money, "€ 500", "500", new Core.Text.TextSpan(24, 29));
        var added = Heavy(Added("De praktijk betaalt dan € 500 aan het verband.", "Plannen")) with { Judgement = judgement };
        added = added with { Right = [added.Right[0] with { Modality = Modality.Obliged, Values = hasAmount ? [amount] : [] }] };

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), added])).Any(headline => headline.Changes[0].Id == added.Id).ShouldBe(isTold);
    }

    [Fact]
    public void Compose_UnlikeTextsUnderOneHeading_AreNotNamedTogether()
    {
        Change[] together = [Removed("Het verband heeft een geldig bestuur van alle deelnemers.", "Verband"), Removed("Klachten moeten snel worden beantwoord.", "Verband")];

        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), .. together.Select(Heavy)])).ShouldAllBe(headline => headline.Changes.Count == 1);
    }

    private static Change Heavy(Change change) => change with { Aspects = [ChangeAspect.Amount], Direction = ChangeDirection.Heavier };

    private static string Told(Change pair) =>
        Headlines(Some.Set([.. Enumerable.Range(0, Changes).Select(Added), pair])).Single(headline => headline.Changes[0].Id == pair.Id).Sentence.Replace('\u00a0', ' ');

    /// <summary>A pair in which these words are another, after the words that both have in front of them.</summary>
    private static Change Pair(string left, string right, string gone, string came, string before = "ten minste ")
    {
        var at = left.IndexOf(before, StringComparison.Ordinal) + before.Length;
        (InlineOperation Operation, string Text)[] segments = [(InlineOperation.Equal, left[..at]), (InlineOperation.Delete, gone), (InlineOperation.Insert, came), (InlineOperation.Equal, left[(at + gone.Length)..])];
        return Some.Change(ChangeKind.Modified, [Some.Left(left)], [Some.Right(right)]) with { Aspects = [ChangeAspect.Amount], Inline = Some.Inline([.. segments.Where(segment => segment.Text.Length > 0)]) };
    }

    private static IReadOnlyList<Headline> Headlines(ChangeSet set) => ChangeReportComposer.Compose([set], [], Options).Parts.Single().Headlines;

    private static Change Added(string text, string section) => Alone(ChangeKind.Added, Some.Right(text), section);

    private static Change Removed(string text, string section) => Alone(ChangeKind.Removed, Some.Left(text), section);

    private static Change Alone(ChangeKind kind, Requirement unit, string section)
    {
        IReadOnlyList<Requirement> units = [unit with { Citation = unit.Citation with { SectionTitle = section, SectionPath = [section] } }];
        return Some.Change(kind, kind == ChangeKind.Removed ? units : [], kind == ChangeKind.Added ? units : []) with { Id = $"c-{unit.Text.Length}-{unit.Text}", Aspects = [ChangeAspect.Content] };
    }

    private static string Text(string format, Report report) =>
        format == "docx" ? string.Join('\n', OfficeFile.Of(format, report).Texts("word/document.xml")) : Written.As(format, report);

    /// <summary>Additions in sections of their own; the seventh with an amount, so that it weighs most.</summary>
    private static ChangeReport Report(int count) => ChangeReportComposer.Compose([Some.Set([.. Enumerable.Range(0, count).Select(Added)])], [], Options);

    private static Change Added(int number)
    {
        var unit = Some.Right($"Eis {number} geldt voor ieder WSV.");
        return Some.Change(ChangeKind.Added, [], [unit with { Citation = unit.Citation with { SectionPath = [$"Deel {number}"] } }]) with
        {
            Id = $"c-{number}",
            Subject = "Zorg",
            Aspects = number == 7 ? [ChangeAspect.Amount] : [ChangeAspect.Content],
        };
    }
}
