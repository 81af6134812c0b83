using System.Globalization;
using System.Text.Json;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Json;

/// <summary>Writes every change of a report, in the order of the right side.</summary>
/// <param name="json">Where to; an object is open.</param>
/// <param name="culture">The language of notices and diagnostics.</param>
internal sealed class ChangeReportJson(Utf8JsonWriter json, CultureInfo culture)
{
    /// <summary>Writes the fields of the report.</summary>
    public void Write(ChangeReport report)
    {
        json.WriteArray("comparisons", report.Parts, WriteComparison);
        json.WriteStartArray("changes");
        foreach (var part in report.Parts)
        {
            WriteChanges(part, change => report.Numbers[change]);
        }

        json.WriteEndArray();
        WriteSums(report);
    }

    /// <summary>Writes the changes of a part into the array that is open.</summary>
    /// <param name="part">The part.</param>
    /// <param name="numberOf">The number of a change in the report.</param>
    public void WriteChanges(ChangeReportPart part, Func<Change, int> numberOf)
    {
        var documents = part.Set.Left.Documents.Concat(part.Set.Right.Documents)
            .DistinctBy(document => document.Id)
            .ToDictionary(document => document.Id);
        foreach (var change in part.Set.Changes)
        {
            WriteChange(change, numberOf(change), documents, part.Set.Declared);
        }
    }

    /// <summary>Writes the sums and the warnings of a report.</summary>
    public void WriteSums(ChangeReport report)
    {
        json.WriteStartObject("statistics");
        WriteStatistics(report.Statistics);
        json.WriteEndObject();
        json.WriteArray("diagnostics", report.Diagnostics, WriteDiagnostic);
    }

    /// <summary>Writes what is said of a part but for its changes.</summary>
    public void WriteComparison(ChangeReportPart part)
    {
        json.WriteStartObject();
        json.WriteString("heading", part.Heading);
        WriteSide("left", part.Set.Left);
        WriteSide("right", part.Set.Right);
        json.WriteArray("notices", part.Set.Notices, notice => json.WriteStringValue(notice.Text));
        json.WriteStartObject("statistics");
        WriteStatistics(part.Statistics);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Writes a side with its documents.</summary>
    public void WriteSide(string name, ComparisonSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("label", side.Label);
        json.WriteArray("documents", side.Documents, document =>
        {
            json.WriteStartObject();
            json.WriteDocumentFields(document.Id, document.Source, document.Metadata);
            json.WriteUnread(side.Unread.GetValueOrDefault(document.Id));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>Writes a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="number">Its number in the report.</param>
    /// <param name="documents">The documents of both sides.</param>
    /// <param name="declared">What the right side announces; null where nobody checked.</param>
    public void WriteChange(Change change, int number, IReadOnlyDictionary<DocumentId, DocumentSummary> documents, DeclarationSet? declared)
    {
        var units = new UnitJson(json, documents);
        json.WriteStartObject();
        json.WriteString("id", change.Id);
        json.WriteNumber("number", number);
        json.WriteJudgement(change);
        json.WriteString("subject", change.Subject);
        json.WriteString("summary", change.Summary);
        json.WriteString("caveat", change.Caveat);
        json.WriteBoolean("restsOnUnread", change.RestsOnUnread);
        json.WriteString("fingerprint", ChangeFingerprint.Of(change));
        if (change.Review is { } review)
        {
            json.WriteStartObject("review");
            json.WriteString("verdict", JsonFields.Name(review.Verdict));
            json.WriteString("note", review.Note);
            json.WriteEndObject();
        }

        if (change.Origin is { } origin)
        {
            json.WriteString("relation", Relation(change.Kind));
            json.WriteString("origin", JsonFields.Name(origin));
        }

        WriteDeclared(declared, change);
        json.WriteArray("left", change.Left, units.Write);
        json.WriteArray("right", change.Right, units.Write);
        json.WriteArray("repeats", change.Repeats, units.Write);
        json.WriteNumber("occurrences", change.Occurrences);
        json.WriteBoolean("newToCorpus", change.IsNewToCorpus);
        json.WriteInline(change.Inline);
        if (change.Explanation is { } explanation)
        {
            new ExplanationJson(json, units).Write(explanation);
        }

        json.WriteEndObject();
    }

    /// <summary>Whether and by which announcements; null where no list of changes can tell.</summary>
    private void WriteDeclared(DeclarationSet? declared, Change change)
    {
        if (declared?.Announces(change) is not { } isAnnounced)
        {
            json.WriteNull("declared");
            return;
        }

        json.WriteStartObject("declared");
        json.WriteBoolean("announced", isAnnounced);
        json.WriteArray("by", declared.Of(change), WriteAnnouncement);
        json.WriteEndObject();
    }

    private void WriteAnnouncement(Declaration declaration)
    {
        json.WriteStartObject();
        json.WriteString("text", declaration.Text);
        json.WriteString("status", JsonFields.Name(declaration.Status));
        json.WriteEndObject();
    }

    /// <summary>What two insurers have to do with each other in this.</summary>
    private static string Relation(ChangeKind kind) => kind switch
    {
        ChangeKind.Unchanged => "same",
        ChangeKind.Editorial => "similar",
        ChangeKind.Removed => "only_left",
        ChangeKind.Added => "only_right",
        _ => "differs",
    };

    private void WriteStatistics(ChangeStatistics statistics)
    {
        json.WriteNumber("total", statistics.Total);
        json.WriteNumber("substantive", statistics.Substantive);
        json.WriteNumber("unsure", statistics.Unsure);
        WriteCounts("byKind", statistics.ByKind);
        WriteCounts("byDirection", statistics.ByDirection);
        json.WriteStartArray("bySubject");
        foreach (var (subject, count) in statistics.BySubject)
        {
            json.WriteStartObject();
            json.WriteString("subject", subject);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteCounts<T>(string name, IReadOnlyDictionary<T, int> counts)
        where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var key in Enum.GetValues<T>())
        {
            json.WriteNumber(JsonFields.Name(key), counts.GetValueOrDefault(key));
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a warning.</summary>
    public void WriteDiagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code);
        json.WriteString("severity", JsonFields.Name(diagnostic.Severity));
        json.WriteString("path", diagnostic.Location?.Path);
        json.WriteNumberOrNull("page", diagnostic.Location?.Page);
        json.WriteNumberOrNull("line", diagnostic.Location?.Line);
        json.WriteString("what", DiagnosticMessages.What(diagnostic, culture));
        json.WriteString("remedy", DiagnosticMessages.Remedy(diagnostic, culture));
        json.WriteEndObject();
    }
}
