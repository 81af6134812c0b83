using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;

namespace PolicyDiff.Reporting.Tests.Composition;

public sealed class ChangeReportComposerTests
{
    private static readonly ReportOptions Options = new();

    [Fact]
    public void Compose_EveryKind_EachChangeStandsInOnePlace()
    {
        var part = EveryKind.Report(Options).Parts.Single();

        var placed = part.Substantive.SelectMany(group => group.Changes).Concat(part.Routine).Concat(part.Uncovered).ToList();
        placed.ShouldBeUnique();
        placed.Count.ShouldBe(part.Set.Changes.Count(change => change.Kind != ChangeKind.Unchanged));
    }

    [Fact]
    public void Compose_Statistics_CountKindsDirectionsAndSubjects()
    {
        var statistics = EveryKind.Report(Options).Statistics;

        statistics.Total.ShouldBe(12);
        statistics.Substantive.ShouldBe(6);
        statistics.ByKind[ChangeKind.Modified].ShouldBe(2);
        statistics.ByKind.Count.ShouldBe(Enum.GetValues<ChangeKind>().Length);
        statistics.ByDirection[ChangeDirection.Heavier].ShouldBe(2);
        statistics.BySubject.ShouldBe([KeyValuePair.Create("WSV", 4), KeyValuePair.Create("Duurzaamheid", 1), KeyValuePair.Create("Tarieven", 1)]);
    }

    [Fact]
    public void Compose_HeavyAndLight_PutsTheHeavyFirst()
    {
        var light = Added("c-light", "Zorg", unit => unit with { Role = RequirementRole.Explanation, Modality = Modality.None });
        var heavy = Added("c-heavy", "Zorg", unit => unit) with { Aspects = [ChangeAspect.Amount], Direction = ChangeDirection.Heavier };

        var group = Compose(light, heavy).Parts.Single().Substantive.Single();

        group.Changes.Select(change => change.Id).ShouldBe(["c-heavy", "c-light"]);
    }

    [Fact]
    public void Compose_TwoSubjects_PutsTheOneWithTheHeaviestChangeFirst()
    {
        var many = Enumerable.Range(0, 3).Select(i => Added($"c-{i}", "Visie", unit => unit with { Role = RequirementRole.Explanation })).ToList();
        var heavy = Added("c-heavy", "Tarieven", unit => unit) with { Aspects = [ChangeAspect.Amount] };

        var groups = Compose([.. many, heavy]).Parts.Single().Substantive;

        groups.Select(group => group.Subject).ShouldBe(["Tarieven", "Visie"]);
    }

    [Fact]
    public void Compose_ManyHeavyAndOneHeavy_PutsTheSubjectWithManyFirst()
    {
        var one = Added("c-one", "Contact", unit => unit);
        var many = Enumerable.Range(0, 3).Select(i => Added($"c-{i}", "WSV", unit => unit));

        Compose([one, .. many]).Parts.Single().Substantive.Select(group => group.Subject).ShouldBe(["WSV", "Contact"]);
    }

    [Fact]
    public void Compose_EqualWeights_KeepTheOrderOfTheDocument() =>
        Compose(Added("c-1", "Zorg", unit => unit), Added("c-2", "Zorg", unit => unit), Added("c-3", "Zorg", unit => unit))
            .Parts.Single().Substantive.Single().Changes.Select(change => change.Id).ShouldBe(["c-1", "c-2", "c-3"]);

    [Fact]
    public void Compose_ChangeThatTheDocumentAnnounces_IsToldFirst()
    {
        var others = Enumerable.Range(0, 9).Select(i => Added($"c-{i}", "Zorg", unit => unit with { Citation = unit.Citation with { SectionPath = [$"{i}"] } })).ToList();
        var announced = Added("c-announced", "Zorg", unit => unit with { Text = "De praktijk levert ieder kwartaal een overzicht van wachttijden aan.", Citation = unit.Citation with { SectionPath = ["9"] } });
        var announcement = Some.Right("Nieuw: iedere praktijk levert per kwartaal een overzicht van wachttijden.") with { Role = RequirementRole.Declaration };
        var set = Some.Set([.. others, announced]);
        set = set with { Right = set.Right with { Requirements = [.. set.Right.Requirements, announcement] } };

        var headlines = ChangeReportComposer.Compose([set], [], Options).Parts.Single().Headlines;

        headlines[0].Changes.ShouldHaveSingleItem().Id.ShouldBe("c-announced");
    }

    [Fact]
    public void Compose_LongTextWithNewWordsInIt_QuotesTheNewWords()
    {
        const string Head = "Alle praktijken die meedoen aan het verband beschikken, zolang de overeenkomst duurt en ook in de maanden van opzegging die daarop nog volgen, over een ondersteuner ";
        const string Tail = " die is opgeleid volgens de eisen die de beroepsvereniging daaraan heeft gesteld en die in de bijlage van dit beleid zijn opgenomen voor ieder jaar";
        var others = Enumerable.Range(0, 9).Select(i => Added($"c-{i}", "Zorg", unit => unit with { Citation = unit.Citation with { SectionPath = [$"{i}"] } }));
        var pair = Some.Change(ChangeKind.Modified, [Some.Left(Head + Tail)], [Some.Right($"{Head}voor ouderen{Tail}")]) with
        {
            Id = "c-pair",
            Aspects = [ChangeAspect.Amount],
            Summary = "Gewijzigd.",
            Inline = [new(InlineOperation.Equal, Head), new(InlineOperation.Insert, "voor ouderen"), new(InlineOperation.Equal, Tail)],
        };

        Compose([pair, .. others]).Parts.Single().Headlines.Single(headline => headline.Changes.Contains(pair)).Sentence.ShouldContain("voor ouderen");
    }

    [Fact]
    public void Compose_SeveralInsurers_OrdersPartsByHeading()
    {
        var cz = Some.Document("cz.md", 2024, "CZ 2024", null, null, "CZ");
        var other = Some.Set() with { Left = new ComparisonSide("2024", [cz], []), Right = new ComparisonSide("2025", [], []) };

        var report = ChangeReportComposer.Compose([Some.Set(), other], [], Options);

        report.Title.ShouldBe("Zorginkoopbeleid 2024 → 2025: wat er verandert");
        report.Parts.Select(part => part.Heading).ShouldBe(["CZ", "Zorg en Zekerheid"]);
    }

    private static ChangeReport Compose(params Change[] changes) => ChangeReportComposer.Compose([Some.Set(changes)], [], Options);

    private static Change Added(string id, string subject, Func<Requirement, Requirement> make) =>
        Some.Change(ChangeKind.Added, [], [make(Some.Right("Het WSV heeft een plan."))]) with { Id = id, Subject = subject };
}
