using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Themes;

/// <summary>
/// Reads a value in the row of a table: what it is of stands in the first cell, and what it is in the head of its column.
/// </summary>
internal static class RowFact
{
    private const string Bar = " | ";

    private const int MostWordsOfBase = 14;

    /// <summary>The fact; null where the row has no heads that fit its cells.</summary>
    public static ThemeFact? Of(Requirement requirement, PolicyValue value)
    {
        if (requirement is not { Form: RequirementForm.TableRow, TableHead: { } head }
            || value.Span.Length == 0
            || value.Span.End > requirement.Text.Length)
        {
            return null;
        }

        var (cells, heads) = (requirement.Text.Split(Bar), head.Split(Bar));
        var column = requirement.Text[..value.Span.Start].Split(Bar).Length - 1;

        // A head over the names of the rows is often left empty.
        var shift = cells.Length - heads.Length;
        if (shift is not (0 or 1) || (column == 0 && (shift == 1 || cells.Length == 1)) || column - shift >= heads.Length)
        {
            return null;
        }

        var of = cells[column == 0 ? 1 : 0].Trim();
        return new ThemeFact(ValuePhrase.Of(requirement, value).In(requirement.Text), value, requirement)
        {
            Label = Label(requirement, value, heads[column - shift]),
            Base = value.Kind != ValueKind.Contact && of.Any(char.IsLetter) && of.Split(' ').Length <= MostWordsOfBase ? of : string.Empty,
            Head = value.Kind is ValueKind.Money or ValueKind.Percentage ? heads[column - shift].Trim() : string.Empty,
        };
    }

    private static FactLabel Label(Requirement requirement, PolicyValue value, string head)
    {
        var own = value.Kind == ValueKind.Date
            ? FactLabels.Of(requirement, value, new TextSpan(CellStart(requirement.Text, value.Span.Start), value.Span.End))
            : FactLabel.None;
        return own == FactLabel.None ? FactLabels.Of(head, value) : own;
    }

    private static int CellStart(string text, int at) =>
        text.LastIndexOf(Bar, at, StringComparison.Ordinal) is var bar and >= 0 ? bar + Bar.Length : 0;
}
