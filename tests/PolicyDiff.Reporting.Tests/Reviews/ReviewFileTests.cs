using System.Text;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Reviews;
using PolicyDiff.Reporting.Tests.Support;
using PolicyDiff.Reporting.Writing;
using PolicyDiff.Reporting.Xlsx;

namespace PolicyDiff.Reporting.Tests.Reviews;

public sealed class ReviewFileTests
{
    private static readonly ReportOptions Options = new();

    [Fact]
    public void Of_KnownWords_IsThePromisedValue() =>
        ChangeFingerprint.Of(Pair("Het  WSV heeft\neen plan.", "Het WSV heeft een jaarplan.")).ShouldBe("a6a4e3af5a2ab5c7c47a9dbf");

    [Fact]
    public void Of_OtherPlaceNumberAndJudgement_IsTheSame()
    {
        var moved = Pair("Een.", "Twee.") with
        {
            Id = "elders",
            Subject = "Iets",
            Judgement = JudgementKind.Editorial,
            Kind = ChangeKind.Modified,
        };

        ChangeFingerprint.Of(moved with { Left = [Some.Left("Een.", "9.9", 7)] }).ShouldBe(ChangeFingerprint.Of(Pair("Een.", "Twee.")));
    }

    [Theory]
    [InlineData("Een!", "Twee.")]
    [InlineData("Een.", "Twee")]
    [InlineData("Twee.", "Een.")]
    [InlineData("Een.Twee.", "")]
    public void Of_OtherWords_IsAnother(string left, string right) =>
        ChangeFingerprint.Of(Pair(left, right)).ShouldNotBe(ChangeFingerprint.Of(Pair("Een.", "Twee.")));

    [Fact]
    public void Write_Unsure_IsReadBackAsSettled()
    {
        var written = Text(Report(Options));

        written.ShouldContain("\"verdict\": \"open\"");
        written.ShouldContain("Het WSV heeft een plan. [Z&Z MDZ 2024, §3.2]");
        Read(written).ShouldBeEmpty();
        Read(written.Replace("\"open\"", "\"reject\"", StringComparison.Ordinal)).Values.Single().Verdict.ShouldBe(ReviewVerdict.Reject);
    }

    [Theory]
    [InlineData("confirm", true)]
    [InlineData("reject", false)]
    public void Compose_Settled_StandsInItsNewPlaceWithItsOutcome(string verdict, bool isSubstantive)
    {
        var settled = Settled(verdict, "besproken");

        var report = Report(settled);

        var part = report.Parts.Single();
        part.Unsure.ShouldBeEmpty();
        part.Substantive.Count.ShouldBe(isSubstantive ? 1 : 0);
        part.Routine.Count.ShouldBe(isSubstantive ? 0 : 1);
        var outcome = isSubstantive ? "bevestigd: besproken" : "verworpen: besproken";
        Written.As("text", report, settled).ShouldContain(outcome);
        Written.As("md", report, settled).ShouldContain(outcome);
        Written.As("html", report, settled).ShouldContain(outcome);
        Written.As("json", report, settled).ShouldContain($"\"verdict\": \"{verdict}\"");
    }

    [Fact]
    public void Compose_ChangedSinceItWasSettled_IsOpenAgainAndTheVerdictKept()
    {
        var settled = Settled("reject", "besproken");

        var report = ChangeReportComposer.Compose([Some.Set(Pair("Het WSV heeft een plan.", "Het WSV heeft twee plannen."))], [], settled);

        report.Parts.Single().Unsure.ShouldHaveSingleItem().Review.ShouldBeNull();
        Read(Text(report, settled)).Values.Single().Note.ShouldBe("besproken");
    }

    [Fact]
    public void ReadReview_WorkbookOfTheReport_HoldsTheSame()
    {
        var settled = Settled("other", "eerst navragen");
        using var file = new MemoryStream(OfficeFile.Of("xlsx", Report(settled), settled).Bytes);

        EarlierRemarks.ReadReview(file, "r.xlsx").Values.ShouldBe(settled.Review.Values);
    }

    [Theory]
    [InlineData("{\n \"schemaVersion\": 1,\n \"entries\": [\n}", ReportingDiagnostics.DamagedReview, 4)]
    [InlineData("{ \"schemaVersion\": 1 }", ReportingDiagnostics.NoReview, null)]
    [InlineData("{ \"schemaVersion\": 2, \"entries\": [] }", ReportingDiagnostics.NoReview, null)]
    [InlineData("{ \"schemaVersion\": 1, \"entries\": [ { \"verdict\": \"open\" } ] }", ReportingDiagnostics.NoReview, null)]
    [InlineData(
        "{ \"schemaVersion\": 1, \"entries\": [ { \"fingerprint\": \"x\", \"verdict\": \"ja\" } ] }",
        ReportingDiagnostics.UnknownVerdict,
        null)]
    public void Read_Damaged_SaysWhere(string content, string code, int? line)
    {
        var refused = Should.Throw<PolicyDiffException>(() => Read(content)).Diagnostic;

        (refused.Code, refused.Location!.Path, refused.Location.Line).ShouldBe((code, "oordelen.json", line));
    }

    private static Change Pair(string left, string right) =>
        Some.Change(ChangeKind.Modified, [Some.Left(left)], [Some.Right(right)]) with { Judgement = JudgementKind.Unsure };

    private static ReportOptions Settled(string verdict, string note) => Options with
    {
        Review = Read(Text(Report(Options))
            .Replace("\"open\"", $"\"{verdict}\"", StringComparison.Ordinal)
            .Replace("\"note\": \"\"", $"\"note\": \"{note}\"", StringComparison.Ordinal)),
    };

    private static ChangeReport Report(ReportOptions options) =>
        ChangeReportComposer.Compose([Some.Set(Pair("Het WSV heeft een plan.", "Het WSV heeft een jaarplan."))], [], options);

    private static string Text(ChangeReport report, ReportOptions? options = null)
    {
        using var output = new MemoryStream();
        ReviewFile.Write(report, options ?? Options, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static IReadOnlyDictionary<string, ReviewEntry> Read(string content)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(content));
        return ReviewFile.Read(file, "oordelen.json");
    }
}
