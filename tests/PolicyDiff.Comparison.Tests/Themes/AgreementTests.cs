using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Tests.Themes;

public sealed class AgreementTests
{
    private static readonly ThemeSet Set = new(
        "Proef",
        [],
        [new Theme("Tarief", string.Empty, ["tarief"], [], []), new Theme("Data", string.Empty, [], [], [RequirementKind.Deadline])]);

    [Fact]
    public void Build_WhatAllSay_StandsOnceAndInNoCell()
    {
        var table = Build(["Het tarief is een vast bedrag per dag."], ["Het tarief is een vast bedrag per dag."]);

        table.Shared[0].ShouldHaveSingleItem().Places.Count.ShouldBe(2);
        table.Rows[0].Select(cell => cell.Gap).ShouldBe([CellGap.Shared, CellGap.Shared]);
    }

    [Fact]
    public void Build_WhatSomeSay_IsMarked()
    {
        var table = Build(
            ["Het tarief is een vast bedrag per dag."],
            ["Het tarief is een vast bedrag per dag."],
            ["Over het tarief spreekt de aanbieder met ons."]);

        table.Shared[0].ShouldBeEmpty();
        table.Rows[0].Select(cell => string.Join(',', cell.Statements[0].SharedWith)).ShouldBe(["Amber 2", "Amber 1", ""]);
    }

    [Fact]
    public void Build_OtherValueInTheSameWords_IsNoAgreementAndIsNotFolded()
    {
        var (low, high) =
            (Share("Het tarief is voor alle aanbieders van zorg in de regio 93%.", "93%"), Share(
                "Het tarief is voor alle aanbieders van zorg in de regio 95%.", "95%"));
        var table = Build([low, high], [low]);

        table.Shared[0].ShouldHaveSingleItem().Statement.Text.ShouldContain("93%");
        table.Rows[0][0].Statements.ShouldHaveSingleItem().Text.ShouldContain("95%");
    }

    [Fact]
    public void Build_SameValueOfTheSameThing_IsNamedAndNotShownAgain()
    {
        var cell = Build(
            [Share("Het tarief voor verblijf in de regio is 93%.", "93%"), Share(
                "Daarom is het tarief voor verblijf in deze regio 93%.", "93%")]).Rows[0][0];

        cell.Statements.ShouldHaveSingleItem().AlsoAt.Count.ShouldBe(1);
    }

    [Fact]
    public void Build_ThemeOfDeadlinesAlone_IsSortedByDay()
    {
        var cell = Build(
            [Day("U levert het plan uiterlijk 1 mei aan.", "1 mei", "2025-05-01"), Day(
                "U levert de cijfers uiterlijk 1 maart aan.", "1 maart", "2025-03-01")]).Rows[1][0];

        cell.Statements.Select(statement => statement.Facts[0].Text).ShouldBe(["uiterlijk 1 maart", "uiterlijk 1 mei"]);
    }

    private static ThemeTable Build(params IReadOnlyList<IReadOnlyList<string>> columns) =>
        Build([.. columns.Select(texts => (IReadOnlyList<Requirement>)[.. texts.Select(Norm)])]);

    private static ThemeTable Build(params IReadOnlyList<IReadOnlyList<Requirement>> columns) => ThemeTableBuilder.Build(
        Set,
        [.. columns.Select((requirements, index) =>
        {
            var side = Some.Side(2025 + index, requirements);
            return new ThemeColumn($"Amber {index + 1}", side.Documents, side.Requirements);
        })],
        new ThemeTableOptions());

    private static Requirement Norm(string text) =>
        Some.Requirement(text, "1 Algemeen") with { Role = RequirementRole.Norm, Modality = Modality.Obliged };

    private static Requirement Share(string text, string value) => With(Norm(text), ValueKind.Percentage, value, null);

    private static Requirement Day(string text, string value, string absolute) =>
        With(Norm(text) with { Kind = RequirementKind.Deadline }, ValueKind.Date, value, absolute);

    private static Requirement With(Requirement norm, ValueKind kind, string value, string? absolute)
    {
        var at = norm.Text.IndexOf(value, StringComparison.Ordinal);
        var found = new PolicyValue(kind, value, absolute is null ? value : $"T{absolute[4..]}", new TextSpan(at, at + value.Length))
        {
            Absolute = absolute,
            Bound = absolute is null ? ValueBound.None : ValueBound.AtMost,
        };
        return norm with { Values = [found] };
    }
}
