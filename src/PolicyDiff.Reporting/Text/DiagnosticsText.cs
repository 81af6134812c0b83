using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out warnings: place first, then the fact, then the way out.</summary>
internal sealed class DiagnosticsText(TextPage page, ReportWords words)
{
    /// <summary>Writes the warnings and errors under a heading; nothing where there are none.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Heading(words.Format("Subject.Heading", words["Warnings.Heading"], words.Number(shown.Count)), '-');
        foreach (var diagnostic in shown)
        {
            Write(diagnostic);
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        page.Write("  - ", 4, [new StyledText(words.Place(diagnostic), TextStyle.Warning)]);
        page.Write(SafeText.OneLine(DiagnosticMessages.What(diagnostic, words.Culture)), indent: 4);
        page.Write(words.Format("Warnings.Remedy", SafeText.OneLine(DiagnosticMessages.Remedy(diagnostic, words.Culture))), TextStyle.Faint, 4);
    }
}
