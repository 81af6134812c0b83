using System.Diagnostics;
using System.Globalization;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Documents.Places;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting;
using PolicyDiff.Reporting.Composition;

namespace PolicyDiff.Benchmarks;

/// <summary>
/// Writes reports of more and more changes in every format, and prints what each doubling costs: twice as much where the cost is linear.
/// </summary>
/// <remarks>
/// Figures are seconds of processor time, the least of some rounds. Every second change is a modification with its marks, every fourth an
/// addition, every fourth a removal; a subject has fifty changes.
/// </remarks>
internal static class ReportBenchmark
{
    private const int Rounds = 7;
    private const int ChangesPerSubject = 50;
    private const string Old =
        "De zorgaanbieder levert het jaarplan binnen zes weken na ondertekening aan en ontvangt per verzekerde een tarief van € 6,10.";
    private const string New =
        "De zorgaanbieder levert het jaarplan binnen vier weken na ondertekening aan en ontvangt per verzekerde een tarief van € 7,25.";

    private static readonly int[] Sizes = [1_250, 2_500, 5_000];
    private static readonly DocumentSummary Before = Document(2024);
    private static readonly DocumentSummary After = Document(2025);

    /// <summary>Writes all formats.</summary>
    /// <param name="output">Where the figures go.</param>
    /// <param name="folder">A folder that receives the largest report in every format; null for none.</param>
    public static void Run(TextWriter output, string? folder)
    {
        output.WriteLine("format  "
            + string.Join("  ", Sizes.Select(size => size.ToString(CultureInfo.InvariantCulture).PadLeft(8)))
            + "    ratios       MiB");
        var options = new ReportOptions();
        List<ChangeReport> reports = [.. Sizes.Select(size => ChangeReportComposer.Compose([Changes(size)], [], options))];
        foreach (var writer in ReportWriters.Create().All)
        {
            writer.Write(reports[0], options, Stream.Null);
            var figures = reports.Select(report => Cost(writer, report, options)).ToList();
            using var written = new MemoryStream();
            writer.Write(reports[^1], options, written);
            if (folder is not null)
            {
                File.WriteAllBytes(Path.Combine(folder, $"report{writer.FileExtensions[0]}"), written.ToArray());
            }

            output.WriteLine(Line(writer.Id, figures, written.Length / 1024.0 / 1024));
        }
    }

    private static string Line(string format, List<double> figures, double mebibytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"{format,-6}  {string.Join("  ", figures.Select(figure => figure.ToString("F2", CultureInfo.InvariantCulture).PadLeft(8)))}    {figures[1] / figures[0]:F2}, {figures[2] / figures[1]:F2}  {mebibytes,6:F1}");

    private static double Cost(IReportWriter writer, ChangeReport report, ReportOptions options) =>
        Enumerable.Range(0, Rounds).Min(_ => Seconds(() => writer.Write(report, options, Stream.Null)));

    private static double Seconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static ChangeSet Changes(int count)
    {
        List<Change> changes = [.. Enumerable.Range(0, count).Select(Change)];
        return new ChangeSet(
            new ComparisonSide("2024", [Before], [.. changes.SelectMany(change => change.Left)]),
            new ComparisonSide("2025", [After], [.. changes.SelectMany(change => change.Right)]),
            changes,
            []);
    }

    private static Change Change(int number)
    {
        var kind = (number % 4) switch
        {
            1 => ChangeKind.Added,
            3 => ChangeKind.Removed,
            _ => ChangeKind.Modified,
        };
        return new Change
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"c{number:D5}"),
            Kind = kind,
            Substantive = true,
            Confidence = 0.9,
            Summary = "De termijn gaat van zes naar vier weken, het tarief van € 6,10 naar € 7,25.",
            Subject = string.Create(CultureInfo.InvariantCulture, $"Onderwerp {number / ChangesPerSubject}"),
            Left = kind == ChangeKind.Added ? [] : [Unit(Before, number, Old)],
            Right = kind == ChangeKind.Removed ? [] : [Unit(After, number, New)],
            Inline = kind == ChangeKind.Modified ? Marks() : [],
        };
    }

    private static IReadOnlyList<InlineSegment> Marks() =>
    [
        new(InlineOperation.Equal, "De zorgaanbieder levert het jaarplan binnen "),
        new(InlineOperation.Delete, "zes"),
        new(InlineOperation.Insert, "vier"),
        new(InlineOperation.Equal, " weken na ondertekening aan en ontvangt per verzekerde een tarief van € "),
        new(InlineOperation.Delete, "6,10."),
        new(InlineOperation.Insert, "7,25."),
    ];

    private static Requirement Unit(DocumentSummary document, int number, string text) => new()
    {
        Id = new RequirementId(document.Id, number),
        Text = text,
        Citation = new Citation(
            document.Id, "5.1", "Jaarplan", ["5 Voorwaarden", "Jaarplan"], SourceLocation.OnPage(1 + (number / 20)), text),
        PolicyYear = document.Metadata.Validity?.First,
        Form = RequirementForm.Sentence,
        Role = RequirementRole.Norm,
        Kind = RequirementKind.Duty,
        Actor = "zorgaanbieder",
        Modality = Modality.Obliged,
    };

    private static DocumentSummary Document(int year) => new(
        new DocumentId($"beleid-{year}-00000000"),
        new DocumentSource($"corpus/beleid-{year}.pdf", new string('0', 64), "application/pdf") { PageCount = 250 },
        new DocumentMetadata
        {
            Title = $"Inkoopbeleid {year}",
            Insurer = "Zorg en Zekerheid",
            Validity = new YearRange(year),
            CareTypes = ["multidisciplinaire zorg"],
            Kind = DocumentKind.CareTypePolicy,
        },
        SectionCount: 40,
        RequirementCount: 5_000);
}
