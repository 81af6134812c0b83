using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Wording;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Lays out changes in three columns: number and kind, the baseline, the other side. A change takes a row, or more where it has a summary or caveat.</summary>
internal sealed class ChangeTableWord
{
    private const string CaveatFill = "FFF8E5";

    private readonly WordTable _table;
    private readonly ReportWords _words;
    private readonly ComparisonWords _comparison;
    private readonly WordQuotes _quotes;

    /// <summary>Starts a table of changes.</summary>
    /// <param name="page">The page it is for.</param>
    /// <param name="words">The words of the report.</param>
    /// <param name="comparison">The words for both sides.</param>
    /// <param name="quotes">Lays out the cells of both sides.</param>
    public ChangeTableWord(WordPage page, ReportWords words, ComparisonWords comparison, WordQuotes quotes)
    {
        (_words, _comparison, _quotes) = (words, comparison, quotes);
        _table = page.NewTable(20, 40, 40);
        _table.Header([words["Column.NumberAndKind"], words.Subject(comparison.LeftHeader), words.Subject(comparison.RightHeader)]);
    }

    /// <summary>Adds a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="number">Its number in the report, from 1.</param>
    public void Add(Change change, int number)
    {
        var shared = UnitContext.Shared(change, _words);
        var summary = Summary(change, shared);
        var rows = 1 + (summary.Count > 0 ? 1 : 0) + (change.Caveat is null ? 0 : 1);
        var label = Label(change, number, rows);
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
            _table.Row([Continued(), _table.Cell(1, [Caveat(caveat)], span: 2, fill: CaveatFill)]);
        }
    }

    /// <summary>The table so far.</summary>
    public WordTable Build() => _table;

    private W.TableCell Continued() => _table.Cell(0, [], merge: W.MergedCellValues.Continue);

    private W.TableCell Label(Change change, int number, int rows)
    {
        List<W.Paragraph> lines =
        [
            WordText.Paragraph([WordText.Run(_words.Number(number), WordStyles.Strong)], WordStyles.TableText),
            WordText.Paragraph([WordText.Run(_comparison.Headline(change), WordStyles.Strong)], WordStyles.TableText),
        ];
        if (_comparison.Aspects(change) is { Length: > 0 } aspects)
        {
            lines.Add(WordText.Paragraph([WordText.Run(aspects, WordStyles.Faint)], WordStyles.TableText));
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

    private W.Paragraph Caveat(string caveat) => WordText.Paragraph(
        [WordText.Run(_words["Notice.Label"], WordStyles.Strong), WordText.Space(), WordText.Run(caveat)],
        WordStyles.TableText);
}
