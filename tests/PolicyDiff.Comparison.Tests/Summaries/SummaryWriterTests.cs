using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Tests.Summaries;

public sealed partial class SummaryWriterTests
{
    [Fact]
    public void Compare_ChangedValues_SummaryNamesBothAndInventsNone()
    {
        var change = Some.Compare(
            Some.Texts(2024, "U reageert binnen 4 weken en betaalt 10%."),
            Some.Texts(2025, "U reageert binnen 6 weken en betaalt 12%.")).Changes.Single();

        change.Summary.ShouldContain("4 weken wordt 6 weken");
        foreach (Match number in Number().Matches(change.Summary))
        {
            (change.Left[0].Text + change.Right[0].Text).ShouldContain(number.Value);
        }
    }

    [Fact]
    public void Compare_InEnglish_SummaryIsEnglish() =>
        new Comparer()
            .Compare(
                Some.Texts(2024), Some.Texts(2025, "Nieuwe eis."), new ComparisonOptions { Culture = CultureInfo.GetCultureInfo("en") })
            .Changes.Single().Summary.ShouldBe("Added: “Nieuwe eis.”");

    [Fact]
    public void Compare_RemovedWhileTheTextSaysItGoesOn_HasACaveat()
    {
        var left = Some.Texts(2024, "Per praktijk is een vergoeding voor praktijkmanagement beschikbaar van 3 uren.");
        var right = Some.Side(
            2025,
            Some.Requirement("Praktijkmanagement wordt gecontinueerd zoals de afgelopen jaren.", "6 Overig") with
            {
                Role = RequirementRole.Norm,
            });

        Some.Compare(left, right).Changes.Single(change => change.Right.Count == 0).Caveat.ShouldNotBeNull().ShouldContain("gecontinueerd");
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
