using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out changes in three columns: number and kind, the baseline, the other side. A change takes a row, or more where it has a summary or caveat.</summary>
internal sealed class ChangeTableWord
{
    private const string CaveatFill = "FFF8E5";

    private readonly WordTable _table;
    private readonly ReportWords _words;
    private readonly ChangePart _part;
    private readonly WordQuotes _quotes;

    /// <summary>Starts a table of changes of a part.</summary>
    public ChangeTableWord(WordPage page, ReportWords words, ChangePart part)
    {
        (_words, _part, _quotes) = (words, part, new WordQuotes(page, words, part.Names, part.Links));
        _table = page.NewTable(20, 40, 40);
        var sides = part.Comparison;
        _table.Header([words["Column.NumberAndKind"], words.Subject(sides.LeftHeader), words.Subject(sides.RightHeader)]);
    }

    /// <summary>Adds a change.</summary>
    public void Add(Change change)
    {
        var shared = UnitContext.Shared(change, _words);
        var summary = Summary(change, shared);
        var rows = 1 + (summary.Count > 0 ? 1 : 0) + (change.Caveat is null ? 0 : 1);
        var label = Label(change, rows);
        if (summary.Count > 0)
        {
            _table.Row([label, _table.Cell(1, summary, span: 2, fill: WordTable.PaleFill)], keepWithNext: true);
            label = Continued();
        }

        _table.Row(
            [
                label,
                _table.Cell(1, _quotes.Of(change.Left, Quotes.Left(change), withContext: shared.Length == 0)),
                _table.Cell(2, _quotes.Of(change.Right, Quotes.Right(change), withContext: shared.Length == 0)),
            ],
            keepWithNext: change.Caveat is not null);
        if (change.Caveat is { } caveat)
        {
            _table.Row([Continued(), _table.Cell(1, [WordText.Notice(caveat, _words, WordStyles.TableText)], span: 2, fill: CaveatFill)]);
        }
    }

    /// <summary>The table so far.</summary>
    public WordTable Build() => _table;

    private W.TableCell Continued() => _table.Cell(0, [], merge: W.MergedCellValues.Continue);

    private W.TableCell Label(Change change, int rows)
    {
        List<W.Paragraph> lines =
        [
            WordText.Line(_part.NumberOf(change), WordStyles.Strong),
            WordText.Line(_part.Comparison.Headline(change), WordStyles.Strong),
        ];
        if (_part.Comparison.Aspects(change) is { Length: > 0 } aspects)
        {
            lines.Add(WordText.Line(aspects, WordStyles.Faint));
        }

        return _table.Cell(0, lines, merge: rows > 1 ? W.MergedCellValues.Restart : null);
    }

    private static List<W.Paragraph> Summary(Change change, string shared)
    {
        List<W.Paragraph> lines = [];
        if (SummaryText.Of(change) is { Length: > 0 } summary)
        {
            lines.Add(WordText.Paragraph(summary, WordStyles.TableSummary));
        }

        if (shared.Length > 0)
        {
            lines.Add(WordText.Paragraph(shared, WordStyles.TableContext));
        }

        return lines;
    }
}
