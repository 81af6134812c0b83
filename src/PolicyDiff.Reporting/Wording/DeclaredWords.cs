using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Wording;

/// <summary>Says in a sentence how an insurer's list of changes stands.</summary>
internal static class DeclaredWords
{
    /// <summary>How many changes are announced, how many of them hold, and how many more there are.</summary>
    public static string Counts(DeclarationSet set, ReportWords words)
    {
        var counts = string.Join(", ", Enum.GetValues<DeclarationStatus>()
            .Select(status => (Status: status, Count: set.Declarations.Count(declaration => declaration.Status == status)))
            .Where(entry => entry.Count > 0)
            .Select(entry => $"{words.Number(entry.Count)} {words[$"Declared.{entry.Status}.Name"]}"));
        var sentence = words.Format(
            set.Declarations.Count == 1 ? "Declared.Counts.One" : "Declared.Counts.Many", words.Number(set.Declarations.Count), counts);
        return set.Undeclared.Count > 0 ? $"{sentence} {words.Count("Declared.Undeclared", set.Undeclared.Count)}" : sentence;
    }
}
