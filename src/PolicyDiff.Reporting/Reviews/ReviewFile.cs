using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Reports;
using PolicyDiff.Core.Reports.Writing;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Wording;
using PolicyDiff.Reporting.Writing;

namespace PolicyDiff.Reporting.Reviews;

/// <summary>Writes what a person is to settle, and reads it back.</summary>
public static class ReviewFile
{
    private const int Version = 1;

    // Not HTML-safe: people read and edit the file. Control characters are escaped all the same.
    private static readonly ReviewJsonContext Context = new(new JsonSerializerOptions(ReviewJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    private static readonly SortedDictionary<string, ReviewVerdict> Verdicts = new(
        Enum.GetValues<ReviewVerdict>().ToDictionary(Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What was settled, by fingerprint; what is open and without a note is left out. Of two
    /// entries with one fingerprint, the first that says something counts.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="shownPath">The path for messages.</param>
    /// <exception cref="PolicyDiffException">
    /// It is no JSON, no file of verdicts, of a version that is not known, or holds a verdict that does not exist.
    /// </exception>
    public static IReadOnlyDictionary<string, ReviewEntry> Read(Stream file, string shownPath)
    {
        var content = Parse(file, shownPath);
        if (content is not { SchemaVersion: Version, Entries: { } entries })
        {
            throw new PolicyDiffException(Diagnostic.Error(
                ReportingDiagnostics.NoReview,
                new DiagnosticLocation(shownPath),
                content?.SchemaVersion == Version ? "entries" : "schemaVersion 1"));
        }

        var settled = new SortedDictionary<string, ReviewEntry>(StringComparer.Ordinal);
        foreach (var entry in entries.Concat(content.Earlier ?? [])
            .Select((entry, place) => Entry(entry, place, shownPath))
            .Where(entry => entry.SaysSomething))
        {
            settled.TryAdd(entry.Fingerprint, entry);
        }

        return settled;
    }

    /// <summary>
    /// Writes the changes to settle: those that are unsure and those settled before, or all; the same report always gives the same bytes.
    /// </summary>
    /// <param name="report">The report, with what was settled before.</param>
    /// <param name="options">The language, what was settled before, and whether all is asked for.</param>
    /// <param name="output">Where to.</param>
    public static void Write(ChangeReport report, ReportOptions options, Stream output)
    {
        var words = new ReportWords(options.Culture);
        var shown = report.Parts
            .SelectMany(part => part.InReadingOrder(withUnchanged: false)
                .Where(change => IsToSettle(change, options.All))
                .Select(change => Entry(change, report, part, words)))
            .DistinctBy(entry => entry.Fingerprint, StringComparer.Ordinal)
            .ToList();
        var fingerprints = shown.Select(entry => entry.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var earlier = options.Review.Values.Where(entry => !fingerprints.Contains(entry.Fingerprint))
            .OrderBy(entry => entry.Fingerprint, StringComparer.Ordinal);
        var file = new ReviewJson
        {
            SchemaVersion = Version,
            Title = report.Title,
            Entries = shown,
            Earlier = [.. earlier.Select(
                entry => new ReviewEntryJson { Fingerprint = entry.Fingerprint, Verdict = Name(entry.Verdict), Note = entry.Note })],
        };
        JsonSerializer.Serialize(output, file, Context.ReviewJson);
        output.WriteByte((byte)'\n');
    }

    private static bool IsToSettle(Change change, bool all) =>
        change.Kind != ChangeKind.Uncovered
            && (all
                || change.Review is not null
                || change.IsLeftToReader
                || change is { Judgement: JudgementKind.Unsure, Substantive: true });

    private static ReviewEntryJson Entry(Change change, ChangeReport report, ChangeReportPart part, ReportWords words)
    {
        var names = new CitationNames([.. part.Set.Left.Documents.Concat(part.Set.Right.Documents)], words);
        return new ReviewEntryJson
        {
            Fingerprint = ChangeFingerprint.Of(change),
            Verdict = Name(change.Review?.Verdict ?? ReviewVerdict.Open),
            Note = change.Review?.Note ?? string.Empty,
            Number = report.Numbers[change],
            Kind = new ComparisonWords(part.Set, words).KindAndMove(change),
            Left = Texts(change.Left, names),
            Right = Texts(change.Right, names),
        };
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<Requirement> units, CitationNames names) =>
        [.. units.Select(unit => $"{SafeText.OneLine(unit.Text)} {names.Cite(unit.Citation)}")];

    private static ReviewJson? Parse(Stream file, string shownPath)
    {
        try
        {
            return JsonSerializer.Deserialize(file, Context.ReviewJson);
        }
        catch (JsonException error)
        {
            throw new PolicyDiffException(
                Diagnostic.Error(
                    ReportingDiagnostics.DamagedReview,
                    new DiagnosticLocation(shownPath, null, error.LineNumber is { } line ? (int)line + 1 : null),
                    error.Path ?? "$"), error);
        }
    }

    private static ReviewEntry Entry(ReviewEntryJson? entry, int place, string shownPath)
    {
        if (entry?.Fingerprint is not { Length: > 0 } fingerprint)
        {
            throw new PolicyDiffException(Diagnostic.Error(
                ReportingDiagnostics.NoReview, new DiagnosticLocation(shownPath), $"entries[{place}].fingerprint"));
        }

        return Verdicts.TryGetValue(entry.Verdict ?? Name(ReviewVerdict.Open), out var verdict)
            ? new ReviewEntry(fingerprint, verdict, entry.Note?.Trim() ?? string.Empty)
            : throw new PolicyDiffException(Diagnostic.Error(
                ReportingDiagnostics.UnknownVerdict,
                new DiagnosticLocation(shownPath),
                fingerprint,
                entry.Verdict!,
                string.Join(", ", Enum.GetValues<ReviewVerdict>().Select(Name))));
    }

    private static string Name(ReviewVerdict verdict) => verdict.ToString().ToLowerInvariant();
}
