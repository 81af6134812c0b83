using System.Text.RegularExpressions;
using PolicyDiff.Core.Deadlines;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Extraction.Deadlines;

/// <summary>A row of a planning table, taken apart into the cell that says when and the cells that say what.</summary>
/// <param name="Row">The row.</param>
/// <param name="When">The cell that says when.</param>
/// <param name="WhenHead">The head of its column; empty where it is unknown.</param>
/// <param name="What">The other cells, parted by a bar.</param>
/// <param name="WhatHead">The head of the first of them; empty where it is unknown.</param>
internal sealed partial record RowCells(Requirement Row, TextSpan When, string WhenHead, string What, string WhatHead)
{
    private const string Separator = " | ";
    private const string LeftOut = " …";

    /// <summary>Takes a row apart: one for each cell that says no more than when. None where the table plans nothing.</summary>
    public static IReadOnlyList<RowCells> Of(Requirement row)
    {
        if (row.Form != RequirementForm.TableRow || !row.Text.Contains(Separator, StringComparison.Ordinal) || !Plans(row))
        {
            return [];
        }

        var heads = row.TableHead?.Split(Separator) ?? [];
        List<(TextSpan Span, string Head)> cells = [];
        var start = 0;
        foreach (var cell in row.Text.Split(Separator))
        {
            cells.Add((new TextSpan(start, start + cell.Length), string.Empty));
            start += cell.Length + Separator.Length;
        }

        if (heads.Length == cells.Count)
        {
            cells = [.. cells.Zip(heads, (cell, head) => (cell.Span, head))];
        }

        var when = cells.Where(cell => SaysWhen(row, cell.Span)).ToList();
        var what = cells.Except(when).ToList();
        return what.Count == 0 ? [] : [.. when.Select(cell => new RowCells(
            row,
            cell.Span,
            cell.Head,
            string.Join(Separator, what.Select(other => other.Span.In(row.Text).Replace(LeftOut, string.Empty, StringComparison.Ordinal))),
            what[0].Head))];
    }

    /// <summary>The short cells of a row, which its further sentences have for a lead.</summary>
    public static string Label(Requirement row) =>
        string.Join(Separator, row.Text.Split(Separator).Where(cell => !cell.EndsWith(LeftOut, StringComparison.Ordinal)));

    /// <summary>Whether the head of the column, or of the other one, makes every date in it the last day: <c>Uiterste datum</c>.</summary>
    public bool IsLastDay => LastDay().IsMatch(WhenHead) || LastDay().IsMatch(WhatHead);

    /// <summary>When; the term where the cell counts from an event.</summary>
    public IReadOnlyList<DeadlineTime> Times()
    {
        var values = Row.Values.Where(value => value.Span.Start >= When.Start && value.Span.End <= When.End);
        var times = WrittenTimes.Read(Row.Text, values, withYears: true).Select(found => found.Time).ToList();
        return times.Count == 0
            ? [new DeadlineTime(When.In(Row.Text))]
            : [.. times.Select(time => time.Bound == ValueBound.None && time.From is null && IsLastDay && time.Date!.Days is { } days
            && days.First == days.Last
                ? time with { Bound = ValueBound.AtMost }
                : time)];
    }

    private static bool Plans(Requirement row)
    {
        var place = string.Join(' ', row.Citation.SectionPath.Append(row.Lead).Append(row.TableHead).OfType<string>());
        return Planning().IsMatch(place) && !Versions().IsMatch(row.TableHead ?? string.Empty);
    }

    private static bool SaysWhen(Requirement row, TextSpan cell)
    {
        var rest = cell.In(row.Text).ToCharArray();
        var dates = row.Values.Where(value => value.Span.Start >= cell.Start && value.Span.End <= cell.End).ToList();
        if (dates.Exists(value => value.Kind == ValueKind.Duration) && FromEvent().IsMatch(cell.In(row.Text)))
        {
            return true;
        }

        dates.RemoveAll(value => value.Kind is not (ValueKind.Date or ValueKind.Year));
        foreach (var date in dates)
        {
            Array.Fill(rest, ' ', date.Span.Start - cell.Start, date.Span.End - date.Span.Start);
        }

        return dates.Count > 0 && OnlyWhen().IsMatch(new string(rest));
    }

    [GeneratedRegex(
        @"\b(?:planning|tijdpad|tijdlijn|tijdschema|tijdsplanning|termijn(?:en)?|deadlines?|uiterste|uiterlijk|"
        + @"inkoopactiviteit(?:en)?|activiteit(?:en)?|mijlpa(?:al|len)|procedure|kalender|jaarkalender|wanneer|data)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Planning();

    [GeneratedRegex(
        @"\b(?:versie|ingangsdatum|geldig|publicatiedatum|vastgesteld|tarief|prijs)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Versions();

    [GeneratedRegex(
        @"\b(?:uiterste|uiterlijk|uiterlijke|deadline|sluitingsdatum|inleverdatum)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LastDay();

    [GeneratedRegex(
        @"^(?:[\s,.;:()–/-]|\b(?:uiterlijk|uiterste|vóór|voor|tot|en|met|t/m|vanaf|na|per|op|in|van|tussen|begin|medio|"
        + @"eind|einde|rond|omstreeks|circa|ca|ingaande|gedurende|heel|hele|loop|de|het|jaar|doorlopend|maand|maanden|"
        + @"week|datum|ieder|elk|kalenderjaar|jaarlijks|of)\b)*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnlyWhen();

    // "Zes weken na aanbieden overeenkomst", "Binnen 2 weken".
    [GeneratedRegex(
        @"^(?:(?:uiterlijk|binnen|tot|maximaal|ten hoogste)\s+)*[\p{L}\d]+\s+(?:werk)?(?:dag|dagen|weken|week|maand|"
        + @"maanden)\b(?:\s+(?:na|vóór|voor|voorafgaand)\b.{0,60})?$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FromEvent();
}
