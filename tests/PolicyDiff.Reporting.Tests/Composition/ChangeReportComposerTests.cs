using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
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

        var placed = part.Substantive.SelectMany(group => group.Changes)
            .Concat(part.Further)
            .Concat(part.Routine)
            .Concat(part.Uncovered).ToList();
        placed.ShouldBeUnique();
        placed.Count.ShouldBe(part.Set.Changes.Count(change => change.Kind != ChangeKind.Unchanged));
    }

    [Fact]
    public void Compose_Statistics_CountKindsDirectionsAndSubjects()
    {
        var statistics = EveryKind.Report(Options).Statistics;

        statistics.Total.ShouldBe(13);
        statistics.Substantive.ShouldBe(6);
        statistics.ByKind[ChangeKind.Modified].ShouldBe(2);
        statistics.ByKind[ChangeKind.Repeated].ShouldBe(1);
        statistics.ByKind.Count.ShouldBe(Enum.GetValues<ChangeKind>().Length);
        statistics.ByDirection[ChangeDirection.Heavier].ShouldBe(2);
        statistics.BySubject.ShouldBe(
            [KeyValuePair.Create("WSV", 4), KeyValuePair.Create("Duurzaamheid", 1), KeyValuePair.Create("Tarieven", 1)]);
    }

    [Fact]
    public void Compose_HeavyAndLight_LeavesTheLightToTheAnnex()
    {
        var light = Added("c-light", "Zorg", unit => unit with { Role = RequirementRole.Explanation, Modality = Modality.None });
        var heavy = Added("c-heavy", "Zorg", unit => unit) with { Aspects = [ChangeAspect.Amount], Direction = ChangeDirection.Heavier };

        var part = Compose(light, heavy).Parts.Single();

        part.Substantive.Single().Changes.Select(change => change.Id).ShouldBe(["c-heavy"]);
        part.Further.Select(change => change.Id).ShouldBe(["c-light"]);
    }

    [Fact]
    public void Compose_MoreOfOneSideThanABoardReads_LeavesTheLightestToTheAnnex()
    {
        var many = Enumerable.Range(0, 50)
            .Select(i => Added($"c-{i}", "Zorg", unit => unit) with { Aspects = i >= 45 ? [ChangeAspect.Amount] : [ChangeAspect.Content] });

        var part = Compose([.. many]).Parts.Single();

        part.Substantive.Single().Changes.Count.ShouldBe(30);
        part.Substantive.Single().Changes.Select(change => change.Id).Take(5).ShouldBe(["c-45", "c-46", "c-47", "c-48", "c-49"]);
        part.Further.Count.ShouldBe(20);
    }

    [Fact]
    public void Compose_Pairs_AreNeverLeftToTheAnnex()
    {
        var pairs = Enumerable.Range(0, 50)
            .Select(
                i => Some.Change(ChangeKind.Modified, [Some.Left("Het WSV heeft een plan.")], [Some.Right("Het WSV heeft geen plan.")]) with
                {
                    Id = $"c-{i}",
                });

        Compose([.. pairs]).Parts.Single().Further.ShouldBeEmpty();
    }

    [Fact]
    public void Compose_ThemesOfSeveralChanges_ComeHeaviestFirst()
    {
        var many = Enumerable.Range(0, 3).Select(i => Added($"c-{i}", "Visie", unit => unit)).ToList();
        var heavy = Enumerable.Range(3, 3).Select(i => Added($"c-{i}", "Tarieven", unit => unit) with { Aspects = [ChangeAspect.Amount] });

        Compose([.. many, .. heavy]).Parts.Single().Substantive.Select(group => group.Subject).ShouldBe(["Tarieven", "Visie"]);
    }

    [Fact]
    public void Compose_ThemesOfASingleChange_AreGatheredAtTheEnd()
    {
        var many = Enumerable.Range(0, 2).Select(i => Added($"c-{i}", "WSV", unit => unit));

        Compose([Added("c-a", "Contact", unit => unit), .. many, Added("c-b", "Logo", unit => unit)])
            .Parts
            .Single().Substantive
            .Select(group => (group.Subject, group.Changes.Count))
            .ShouldBe([("WSV", 2), ("overige onderwerpen", 2)]);
    }

    [Fact]
    public void Compose_NameInFullAndInShort_IsOneTheme()
    {
        var full = Added(
            "c-full", "Het wijksamenwerkingsverband", unit => unit with { Text = "Het wijksamenwerkingsverband (WSV) heeft een plan." });

        Compose(full, Added("c-short", "WSV", unit => unit)).Parts.Single().Substantive.Select(group => group.Subject).ShouldBe(["WSV"]);
    }

    [Fact]
    public void Compose_PartyInPassing_StandsUnderItsChapter()
    {
        Change[] named = [.. Enumerable.Range(0, 2).Select(i => Added($"c-{i}", "huisarts", unit => unit with { Actor = "huisarts" }))];

        Compose(named).Parts.Single().Substantive.Select(group => group.Subject).ShouldBe(["Eisen aan het samenwerkingsverband"]);
    }

    [Fact]
    public void Compose_Numbers_FollowTheReadingOrderAndLeaveNoChangeOut()
    {
        var report = EveryKind.Report(Options);

        var inOrder = report.Parts.Single().InReadingOrder(withUnchanged: true).Select(change => report.Numbers[change]);
        inOrder.ShouldBe(Enumerable.Range(1, EveryKind.Set.Changes.Count));
    }

    [Fact]
    public void Compose_ReservationOfThree_IsShared()
    {
        var changes = Enumerable.Range(0, 3).Select(i => Added($"c-{i}", "WSV", unit => unit) with { Caveat = "Lees de bron." });

        Compose([.. changes, Added("c-own", "WSV", unit => unit) with { Caveat = "Alleen hier." }]).Parts
            .Single().SharedCaveats
            .ShouldBe(["Lees de bron."]);
    }

    [Fact]
    public void Compose_EqualWeights_KeepTheOrderOfTheDocument() =>
        Compose(Added("c-1", "Zorg", unit => unit), Added("c-2", "Zorg", unit => unit), Added("c-3", "Zorg", unit => unit))
            .Parts.Single().Substantive.Single().Changes.Select(change => change.Id).ShouldBe(["c-1", "c-2", "c-3"]);

    [Fact]
    public void Compose_ChangeThatTheDocumentAnnounces_IsToldFirst()
    {
        var others = Enumerable.Range(0, 9)
            .Select(i => Added($"c-{i}", "Zorg", unit => unit with { Citation = unit.Citation with { SectionPath = [$"{i}"] } })).ToList();
        var announced = Added(
            "c-announced",
            "Zorg",
            unit => unit with
            {
                Text = "De praktijk levert ieder kwartaal een overzicht van wachttijden aan.",
                Citation = unit.Citation with { SectionPath = ["9"] },
            });
        var set = Some.Set([.. others, announced]) with
        {
            Declared = new DeclarationSet(
            [new Declaration
            {
                Text = "Nieuw.",
                Unit = announced.Right[0],
                Status = DeclarationStatus.Confirmed,
                Reason = "Zo.",
                Changes = [announced],
            }],
            [others[0]],
            [Some.Policy2025.Id])
        };

        var headlines = ChangeReportComposer.Compose([set], [], Options).Parts.Single().Headlines;

        headlines[0].Changes.ShouldHaveSingleItem().Id.ShouldBe("c-announced");
        headlines[0].Sentence.ShouldEndWith("Aangekondigd.");
        headlines[1].Sentence.ShouldEndWith("Niet aangekondigd.");
        headlines[2].Sentence.ShouldNotContain("angekondigd");
    }

    [Theory]
    [InlineData(DeclarationStatus.Confirmed, true, true)]
    [InlineData(DeclarationStatus.Elsewhere, true, true)]
    [InlineData(DeclarationStatus.NotFound, true, false)]
    [InlineData(DeclarationStatus.Uncertain, true, false)]
    [InlineData(DeclarationStatus.Confirmed, false, false)]
    public void Holds_Announcement_OnlyOfEditionsThatFollowAndWhereTheTextSaysSo(DeclarationStatus status, bool follows, bool expected)
    {
        var change = Added("c-announced", "Zorg", unit => unit);
        var set = new DeclarationSet(
            [new Declaration { Text = "Nieuw.", Unit = change.Right[0], Status = status, Reason = "Zo.", Changes = [change] }],
            [],
            follows ? [Some.Policy2025.Id] : []);

        set.Holds(change).ShouldBe(expected);
        set.Holds(Added("c-other", "Zorg", unit => unit)).ShouldBeFalse();
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
