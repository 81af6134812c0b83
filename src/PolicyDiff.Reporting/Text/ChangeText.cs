using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Reporting.Layouts;
using PolicyDiff.Reporting.Wording;

namespace PolicyDiff.Reporting.Text;

/// <summary>Lays out one change: number and kind, the summary, both quotes with their citations, the caveat.</summary>
internal sealed class ChangeText(TextPage page, ReportWords words, ChangePart part)
{
    private const int NumberWidth = 5;
    private const int NarrowestLabel = 7;
    private const int WidestLabel = 14;

    private readonly int _labelWidth = Math.Clamp(
        1 + Math.Max(TextPage.LengthOf(part.Comparison.LeftLabel), TextPage.LengthOf(part.Comparison.RightLabel)),
        NarrowestLabel,
        WidestLabel);

    /// <summary>Writes a change.</summary>
    public void Write(Change change)
    {
        page.Blank();
        page.Write($"{part.NumberOf(change),NumberWidth - 1}", NumberWidth, Headline(change), TextStyle.Strong);
        if (SummaryText.Of(change) is { } summary)
        {
            page.Write(summary, indent: NumberWidth);
        }

        var shared = UnitContext.Shared(change, words);
        if (shared.Length > 0)
        {
            page.Write(shared, TextStyle.Faint, NumberWidth);
        }

        WriteSide(part.Comparison.LeftLabel, change.Left, Quotes.Left(change), shared);
        WriteSide(part.Comparison.RightLabel, change.Right, Quotes.Right(change), shared);
        if (change.Caveat is { } caveat)
        {
            WriteLabelled(words["Change.Caveat"], [new StyledText(SafeText.OneLine(caveat), TextStyle.Warning)]);
        }

        if (change.Explanation is { } explanation)
        {
            new ExplanationText(page, words).Write(change, explanation);
        }
    }

    /// <summary>Writes what several changes of one side have in common: how many, of which kind, and where; the changes follow a line each.</summary>
    public void WriteTogether(IReadOnlyList<Change> changes)
    {
        var unit = changes[0].Right.Concat(changes[0].Left).First();
        page.Blank();
        var headline = words.Format("Together.Headline", part.Comparison.Headline(changes[0]), words.Number(changes.Count));
        page.Write(headline, TextStyle.Strong, NumberWidth);
        var context = UnitContext.Of(unit, words);
        if (context.Length > 0 && changes.All(change => string.Equals(UnitContext.Of(change.Right.Concat(change.Left).First(), words), context, StringComparison.Ordinal)))
        {
            page.Write(context, TextStyle.Faint, NumberWidth);
        }

        page.Write(part.Names.Cite(unit.Citation), TextStyle.Faint, NumberWidth);
    }

    private IEnumerable<StyledText> Headline(Change change)
    {
        yield return new StyledText(part.Comparison.Headline(change), TextStyle.Strong);
        var aspects = part.Comparison.Aspects(change);
        if (aspects.Length > 0)
        {
            yield return new StyledText($" · {aspects}", TextStyle.Faint);
        }
    }

    private void WriteSide(string label, IReadOnlyList<Requirement> units, IReadOnlyList<IReadOnlyList<MarkedText>> quotes, string shared)
    {
        foreach (var (unit, quote) in units.Zip(quotes))
        {
            var context = UnitContext.Of(unit, words);
            if (context.Length > 0 && shared.Length == 0)
            {
                WriteLabelled(label, [new StyledText(context, TextStyle.Faint)]);
                label = string.Empty;
            }

            WriteLabelled(label, quote.SelectMany(Styled));
            WriteLabelled(string.Empty, [new StyledText(part.Names.Cite(unit.Citation), TextStyle.Faint)]);
        }
    }

    private void WriteLabelled(string label, IEnumerable<StyledText> text) =>
        page.Write($"{new string(' ', NumberWidth)}{label}", NumberWidth + _labelWidth, text, TextStyle.Faint);

    /// <summary>The stretch between its marks: the words differ by sign as well as by colour.</summary>
    private static IEnumerable<StyledText> Styled(MarkedText stretch) => stretch.Mark switch
    {
        Mark.Deleted => Between("[-", stretch.Text, "-]", TextStyle.Deleted),
        Mark.Inserted => Between("{+", stretch.Text, "+}", TextStyle.Inserted),
        _ => [new StyledText(stretch.Text)],
    };

    private static StyledText[] Between(string open, string text, string close, TextStyle style)
    {
        var inner = text.Trim(' ');
        var (before, after) = (text.StartsWith(' ') ? " " : string.Empty, text.EndsWith(' ') ? " " : string.Empty);
        return [new StyledText(before), new StyledText($"{open}{inner}{close}", style), new StyledText(after)];
    }
}
