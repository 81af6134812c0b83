using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Markdown;

/// <summary>Lays out warnings: place first, then the fact, then the way out.</summary>
internal sealed class DiagnosticsMarkdown(MarkdownPage page, ReportWords words)
{
    /// <summary>Writes the warnings and errors under a heading; nothing where there are none.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Heading(2, MarkdownEscape.Inline(words.Format("Subject.Heading", words["Warnings.Heading"], words.Number(shown.Count))));
        page.Lines(shown.Select(Line));
    }

    private string Line(Diagnostic diagnostic)
    {
        var remedy = words.Format("Warnings.Remedy", DiagnosticMessages.Remedy(diagnostic, words.Culture));
        return $"- **{MarkdownEscape.Inline(words.Place(diagnostic))}**<br>{MarkdownEscape.Inline(DiagnosticMessages.What(diagnostic, words.Culture))}<br>*{MarkdownEscape.Inline(remedy)}*";
    }
}
