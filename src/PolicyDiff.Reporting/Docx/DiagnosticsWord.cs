using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out warnings: place first, then the fact, then the way out.</summary>
internal sealed class DiagnosticsWord(WordPage page, ReportWords words)
{
    /// <summary>Writes the warnings and errors under a heading; nothing where there are none.</summary>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        var shown = diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        page.Heading(1, words.Format("Subject.Heading", words["Warnings.Heading"], words.Number(shown.Count)));
        var table = page.NewTable(30, 70);
        table.Header([words["Column.Place"], words["Column.Warning"]]);
        foreach (var diagnostic in shown)
        {
            table.Row(
            [
                table.Cell(0, [WordText.Paragraph(words.Place(diagnostic), WordStyles.TableText)]),
                table.Cell(
                    1,
                    [
                        WordText.Paragraph(DiagnosticMessages.What(diagnostic, words.Culture), WordStyles.TableText),
                        WordText.Paragraph([WordText.Run(words.Format("Warnings.Remedy", DiagnosticMessages.Remedy(diagnostic, words.Culture)), WordStyles.Faint)], WordStyles.TableText),
                    ]),
            ]);
        }

        page.Table(table);
    }
}
