using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Reporting.Rows;
using PolicyDiff.Reporting.Tree;
using PolicyDiff.Reporting.Wording;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>
/// A row under construction: each call adds the next cell. <see cref="Cell"/> shows any <see cref="ReportCell"/> as what it is.
/// </summary>
internal sealed class SheetRow
{
    private const string FontName = "Calibri";
    private const double FontSize = 10;

    // Day 0 of the calendar of spreadsheets, for every day from March 1900.
    private static readonly DateOnly Epoch = new(1899, 12, 30);
    private const int EarliestYear = 1900;

    // In points; a row that is taller than the tallest cannot be opened.
    private const double LineHeight = 13.2;
    private const double Padding = 2;
    private const double HeaderPadding = 6;
    private const double TallestRow = 409;
    private const double TitleHeight = 26;

    // A column is as wide as so many digits; letters of running text are narrower, those in bold wider.
    private const double LettersPerUnit = 1.1;
    private const double BoldLettersPerUnit = 0.9;

    private readonly S.Row _row;
    private readonly uint _number;
    private readonly IReadOnlyList<ReportColumn> _columns;
    private readonly SheetLinks _links;
    private int _column;
    private int _lines;

    /// <summary>Starts a row.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="columns">The columns of the sheet; their widths say how many lines a text takes.</param>
    /// <param name="links">Receives where cells lead.</param>
    public SheetRow(uint number, IReadOnlyList<ReportColumn> columns, SheetLinks links)
    {
        (_number, _columns, _links) = (number, columns, links);
        _row = new S.Row { RowIndex = number };
    }

    /// <summary>The letters of a column, from 0: <c>A</c>, <c>Z</c>, <c>AA</c>.</summary>
    public static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);

    /// <summary>Adds a cell as what it is: a number, a day, an amount, marked quotes, a link, or else text.</summary>
    public SheetRow Cell(ReportCell cell) => cell switch
    {
        { Whole: { } whole } => Number(whole),
        { Share: { } share } => Number(share, CellFormat.Share),
        { Money: { } money } => Number(money, CellFormat.Money),
        { Percentage: { } percentage } => Number(percentage, CellFormat.Percentage),
        { Day: { Year: > EarliestYear } day } => Number(day.DayNumber - Epoch.DayNumber, CellFormat.Date),
        { Quotes.Count: > 0 } => Quotes(cell.Quotes),
        { Link: { } link, Text.Length: > 0 } => Link(cell.Text, link),
        _ => Text(cell.Text),
    };

    /// <summary>Adds text, made safe to show; lines stay lines.</summary>
    public SheetRow Text(string? text, CellFormat format = CellFormat.Text)
    {
        var safe = CellText.Fitting(string.Join('\n', (text ?? string.Empty).Split('\n').Select(SafeText.OneLine)));
        Fit(safe, format);
        if (format == CellFormat.Text && CellText.LooksLikeFormula(safe))
        {
            format = CellFormat.QuotedText;
        }

        return safe.Length == 0
            ? Add(new S.Cell(), format)
            : Add(Inline(new S.InlineString(new S.Text(CellText.Escaped(safe)) { Space = SpaceProcessingModeValues.Preserve })), format);
    }

    private SheetRow Link(string text, string target) =>
        _links.TryAdd(Reference(), target) ? Text(text, CellFormat.Link) : Text(text);

    /// <summary>Adds quotes with their marks, each on a line of its own.</summary>
    private SheetRow Quotes(IReadOnlyList<IReadOnlyList<Inline>> quotes)
    {
        var whole = string.Join('\n', quotes.Select(quote => string.Concat(quote.Select(stretch => stretch.Text))));
        if (whole.Length > CellText.Longest || !quotes.Any(quote => quote.Any(stretch => stretch.Mark != Mark.None)))
        {
            return Text(whole);
        }

        Fit(whole, CellFormat.Text);
        var text = new S.InlineString();
        for (var i = 0; i < quotes.Count; i++)
        {
            text.Append(quotes[i].Select(Run));
            if (i + 1 < quotes.Count)
            {
                text.Append(Run(new Inline("\n", Mark.None)));
            }
        }

        return Add(Inline(text), CellText.LooksLikeFormula(whole) ? CellFormat.QuotedText : CellFormat.Text);
    }

    /// <summary>Adds a number; an empty cell where it is null.</summary>
    public SheetRow Number(decimal? number, CellFormat format = CellFormat.Number) => number is { } value
        ? Add(
            new S.Cell { CellValue = new S.CellValue(value.ToString(CultureInfo.InvariantCulture)), DataType = S.CellValues.Number },
            format)
        : Text(null);

    /// <summary>The row so far.</summary>
    public S.Row Build() => _row;

    private static S.Cell Inline(S.InlineString text) => new() { DataType = S.CellValues.InlineString, InlineString = text };

    private static S.Run Run(Inline stretch)
    {
        var properties = new S.RunProperties(new S.RunFont { Val = FontName }, new S.FontSize { Val = FontSize });
        switch (stretch.Mark)
        {
            case Mark.Deleted:
                properties.Append(new S.Strike(), new S.Color { Rgb = "FFB00020" });
                break;
            case Mark.Inserted:
                properties.Append(new S.Color { Rgb = "FF00602B" }, new S.Underline());
                break;
            case Mark.Found:
                properties.Append(new S.Bold());
                break;
        }

        return new S.Run(properties, new S.Text(CellText.Escaped(stretch.Text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    /// <summary>Makes the row as tall as its text needs: not every program does that when it opens the file.</summary>
    private void Fit(string text, CellFormat format)
    {
        var letters = _columns[_column].Width * (format is CellFormat.Header or CellFormat.Strong ? BoldLettersPerUnit : LettersPerUnit);
        _lines = Math.Max(_lines, format == CellFormat.Title ? 1 : text.Split('\n').Sum(line => Lines(line, letters)));
        _row.Height = format == CellFormat.Title
            ? TitleHeight
            : Math.Min(TallestRow, (format == CellFormat.Header ? HeaderPadding : Padding) + (LineHeight * _lines));
    }

    /// <summary>How many lines a text takes that is broken between words, and inside words that are longer than a line.</summary>
    private static int Lines(string text, double letters)
    {
        var (lines, used) = (1, 0);
        foreach (var word in text.Split(' '))
        {
            if (used > 0 && used + 1 + word.Length > letters)
            {
                (lines, used) = (lines + 1, 0);
            }

            var own = used == 0 ? (int)Math.Ceiling(word.Length / letters) : 1;
            (lines, used) = own > 1
                ? (lines + own - 1, word.Length - (int)((own - 1) * letters))
                : (lines, used + (used > 0 ? 1 : 0) + word.Length);
        }

        return lines;
    }

    private string Reference() => string.Create(CultureInfo.InvariantCulture, $"{Letters(_column)}{_number}");

    private SheetRow Add(S.Cell cell, CellFormat format)
    {
        cell.CellReference = Reference();
        _column++;
        cell.StyleIndex = (uint)format;
        _row.Append(cell);
        return this;
    }
}
