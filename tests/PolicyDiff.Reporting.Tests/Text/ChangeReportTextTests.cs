using System.Globalization;
using System.Runtime.CompilerServices;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Testing;

namespace PolicyDiff.Reporting.Tests.Text;

public sealed class ChangeReportTextTests
{
    [Fact]
    public void Write_EveryKind_FoldsTheRoutine() => Verify(new ReportOptions());

    [Fact]
    public void Write_All_WritesEverythingOut() => Verify(new ReportOptions { All = true });

    [Fact]
    public void Write_StatisticsOnly_DrawsBars() => Verify(new ReportOptions { StatisticsOnly = true });

    [Fact]
    public void Write_English_IsEnglish() => Verify(new ReportOptions { Culture = CultureInfo.GetCultureInfo("en-GB") });

    [Fact]
    public void Write_Color_AddsNothingButColor()
    {
        var plain = Written.As("text", EveryKind.Report(new ReportOptions()));
        var colored = Written.As("text", EveryKind.Report(new ReportOptions()), new ReportOptions { Color = true });

        colored.ShouldContain("\e[31;9m[-6,10.-]\e[0m");
        colored.ShouldContain("\e[32m{+7,25.+}\e[0m");
        Written.WithoutColor(colored).ShouldBe(plain);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Write_AnyWidth_KeepsWithinItAndLeavesNoTrailingSpace(int width)
    {
        var options = new ReportOptions { Width = width, All = true };

        foreach (var line in Written.As("text", EveryKind.Report(options), options).Split('\n'))
        {
            new StringInfo(line).LengthInTextElements.ShouldBeLessThanOrEqualTo(width);
            line.ShouldBe(line.TrimEnd());
        }
    }

    [Fact]
    public void Write_NothingToCompare_SaysSo() =>
        Written.As("text", ChangeReportComposer.Compose([], [], new ReportOptions())).ShouldContain("Er is niets te vergelijken.");

    [Fact]
    public void Write_TwoInsurers_NamesTheSidesInsteadOfWasAndBecomes()
    {
        var other = Some.Document("cz-2025.pdf", 2025, "Huisartsenzorg 2025", null, 31, "CZ");
        var change = Some.Change(Core.Changes.ChangeKind.Added, [], [Some.Unit(other, "De praktijk is open.", "2", Core.Documents.Places.SourceLocation.OnPage(4))]) with { Direction = Core.Changes.ChangeDirection.Heavier };
        var set = Some.Set(change) with { Right = new("CZ", [other], change.Right), Left = Some.Set().Left with { Label = "Zorg en Zekerheid" } };

        var text = Written.As("text", ChangeReportComposer.Compose([set], [], new ReportOptions()));

        text.ShouldContain("alleen bij CZ");
        text.ShouldContain("     CZ     De praktijk is open.");
        text.ShouldNotContain("toegevoegd");
        text.ShouldNotContain("wordt");
        text.ShouldNotContain("zwaarder");
    }

    private static void Verify(ReportOptions options, [CallerMemberName] string name = "") =>
        Approval.Verify(Written.As("text", EveryKind.Report(options), options), "txt", name);
}
