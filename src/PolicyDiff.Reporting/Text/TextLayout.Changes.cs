using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Documents;
using PolicyDiff.Reporting.Composition;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>What only reports of changes have.</summary>
internal sealed partial class TextLayout
{
    private const int ShortestSide = 4;
    private const int LongestSide = 20;
    private const int CountWidth = 32;
    private const int NumberIndent = 5;
    private const int LinesOfAChange = 2;

    // What a line may lose at its end because the next word does not fit.
    private const int Slack = 10;

    /// <inheritdoc/>
    protected override int NumberedLength => LinesOfAChange * (_page.Width - NumberIndent - Slack);

    /// <inheritdoc/>
    protected override int FoldedLength => _page.Width - Indent;

    /// <inheritdoc/>
    public override void Sides(ComparisonSide left, ComparisonSide right)
    {
        var indent = 4 + Math.Max(ShortestSide, Math.Max(TextPage.LengthOf(Label(left)), TextPage.LengthOf(Label(right))));
        Side(left, indent);
        Side(right, indent);
        _page.Blank();
    }

    /// <inheritdoc/>
    public override void Counts(ChangePart part)
    {
        foreach (var row in SummaryRows.Of(part.Part, part.Comparison, Words))
        {
            var label = $"  {row.Label,-22}{Words.Number(row.Count),5}";
            foreach (var detail in row.Lines.DefaultIfEmpty(string.Empty))
            {
                _page.Write(label, CountWidth, [new StyledText(detail)]);
                label = string.Empty;
            }
        }

        _page.Blank();
    }

    /// <summary>Those that stand together in the document are told together, so they are numbered together.</summary>
    public override IEnumerable<Change> InOrder(SubjectReading reading) => reading.Runs.SelectMany(run => run.Changes);

    /// <inheritdoc/>
    protected override void Heading(int level, string text)
    {
        if (level <= 2)
        {
            _page.Heading(text, level == 1 ? '=' : '-');
            return;
        }

        _page.Blank();
        _page.Write(text, TextStyle.Strong, NumberIndent);
    }

    /// <inheritdoc/>
    protected override void Explanation(string text)
    {
        _page.Write(text, TextStyle.Faint);
        _page.Blank();
    }

    /// <inheritdoc/>
    protected override void Entries(IEnumerable<ListEntry> entries)
    {
        foreach (var (number, text, isFaint) in entries)
        {
            if (isFaint)
            {
                _page.Write(text, TextStyle.Faint, Indent);
            }
            else if (number is null)
            {
                _page.Write("  -", Indent, [new StyledText(text)]);
            }
            else
            {
                _page.Write($"{number,NumberIndent - 1}", NumberIndent, [new StyledText(SafeText.OneLine(text))], TextStyle.Strong);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Changes(IReadOnlyList<Change> changes, ChangePart part)
    {
        var entry = new ChangeText(_page, Words, part);
        foreach (var change in changes)
        {
            entry.Write(change);
        }
    }

    /// <inheritdoc/>
    protected override void Heavy(SubjectReading reading, ChangePart part)
    {
        foreach (var run in reading.Runs)
        {
            if (!run.IsTogether || Options.All)
            {
                Changes(run.Changes, part);
                continue;
            }

            new ChangeText(_page, Words, part).WriteTogether(run.Changes);
            foreach (var change in run.Changes)
            {
                Member(change, part);
            }
        }
    }

    /// <inheritdoc/>
    protected override string WithHint(string text) => $"{text} {Words["Hint.All"]}";

    private static string Label(ComparisonSide side) => Excerpt.Of(SafeText.OneLine(side.Label), LongestSide);

    /// <summary>A change of a run, whose kind and section stand above it: number and words.</summary>
    private void Member(Change change, ChangePart part)
    {
        const int TextIndent = NumberIndent + 3;
        var line = FoldedKind.MemberLine(change, Words, LinesOfAChange * (_page.Width - TextIndent - Slack));
        _page.Write($"{part.NumberOf(change),TextIndent - 1}", TextIndent, [new StyledText(line)], TextStyle.Faint);
    }

    private void Side(ComparisonSide side, int indent)
    {
        var label = Label(side);
        if (side.Documents.Count == 0)
        {
            _page.Write($"  {label}", indent, [new StyledText(Words["Side.NoDocuments"], TextStyle.Warning)], TextStyle.Strong);
        }

        foreach (var document in side.Documents)
        {
            _page.Write($"  {label}", indent, [new StyledText(SafeText.OneLine(document.Metadata.Title))], TextStyle.Strong);
            _page.Write(Facts(document), TextStyle.Faint, indent);
            label = string.Empty;
        }
    }

    private string Facts(DocumentSummary document) =>
        string.Join(" · ", Words.Facts(document.Metadata, document.Source).Append(SafeText.OneLine(document.Source.Path)));
}
