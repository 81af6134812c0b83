using PolicyDiff.Core.Declared;
using PolicyDiff.Core.Reports;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says in a sentence how an insurer's list of changes stands.</summary>
internal static class DeclaredWords
{
    /// <summary>How many changes are announced, how many of them hold, and how many more there are.</summary>
    public static string Counts(DeclaredReportPart part, ReportWords words)
    {
        var counts = string.Join(", ", Enum.GetValues<DeclarationStatus>()
            .Select(status => (Status: status, part.With(status).Count))
            .Where(entry => entry.Count > 0)
            .Select(entry => $"{words.Number(entry.Count)} {words[$"Declared.{entry.Status}.Name"]}"));
        var sentence = words.Format("Declared.Counts", words.Number(part.Set.Declarations.Count), counts);
        return part.Undeclared.Count > 0 ? $"{sentence} {words.Count("Declared.Undeclared", part.Undeclared.Count)}" : sentence;
    }
}
