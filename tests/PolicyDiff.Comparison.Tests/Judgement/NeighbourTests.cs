using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Tests.Judgement;

/// <summary>A verdict does not depend on what else the documents say.</summary>
public sealed class NeighbourTests
{
    private static readonly IReadOnlyList<string> Subjects =
        ["wondzorg", "stomazorg", "dagbesteding", "logeren", "vervoer", "hulpmiddelen", "thuiszorg", "kraamzorg", "mondzorg", "geriatrie"];

    private static readonly IReadOnlyList<string> Others =
    [
        .. Subjects.Select(subject => $"Voor {subject} houdt de praktijk een eigen register bij."),
        .. Subjects.Select(subject => $"De kosten van {subject} staan in de bijlage bij het jaarverslag."),
        .. Subjects.Select(subject => $"Over {subject} overlegt het team elk voorjaar met de bewoners."),
    ];

    [Theory]
    [InlineData(
        "Van de cliënten vult minimaal 20% de vragenlijst in.",
        "Van de cliënten vult maximaal 20% de vragenlijst in.",
        JudgementKind.Substantive)]
    [InlineData(
        "U reageert binnen 4 weken op het contractaanbod.",
        "U reageert binnen 6 weken op het contractaanbod.",
        JudgementKind.Substantive)]
    [InlineData("De toeslag geldt voor bestaande locaties.", "De toeslag geldt voor nieuwe locaties.", JudgementKind.Substantive)]
    [InlineData(
        "De zorgverzekeraar meldt een fusie schriftelijk.",
        "De zorgaanbieder meldt een fusie schriftelijk.",
        JudgementKind.Substantive)]
    [InlineData("De vergoeding geldt voor noodopvang.", "De vergoeding geldt in de regel voor noodopvang.", JudgementKind.Unsure)]
    [InlineData(
        "Wij betalen binnen 30 dagen na ontvangst van de nota.",
        "Wij betalen binnen 30 dagen nadat wij de nota hebben ontvangen.",
        JudgementKind.Editorial)]
    public void Compare_AmongThirtyOthers_JudgesAsAlone(string left, string right, JudgementKind expected)
    {
        var alone = Compare([left], [right], left);
        var among = Compare([.. Others.Take(15), left, .. Others.Skip(15)], [.. Others.Take(15), right, .. Others.Skip(15)], left);

        alone.Judgement.ShouldBe(expected);
        (among.Kind, among.Substantive, among.Judgement, among.Direction, among.Confidence)
            .ShouldBe((alone.Kind, alone.Substantive, alone.Judgement, alone.Direction, alone.Confidence));
        among.Right.ShouldHaveSingleItem().Text.ShouldBe(right);
        among.Summary.ShouldBe(alone.Summary);
    }

    private static Change Compare(IReadOnlyList<string> left, IReadOnlyList<string> right, string text) =>
        Some.Compare(Judged.Side(2024, left), Judged.Side(2025, right)).Changes
            .Single(change => change.Left.Any(requirement => string.Equals(requirement.Text, text, StringComparison.Ordinal)));
}
